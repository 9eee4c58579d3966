metadata description = 'The shapes of the parameters that are more than a word or a number.'

@description('What may stand behind an object id.')
type principalKind = 'User' | 'Group' | 'ServicePrincipal'

@export()
@description('An e-mail address.')
@minLength(6)
@maxLength(254)
type email = string

@export()
@description('Someone or something that signs in.')
type principal = {
  @description('The object id in Microsoft Entra ID: of a person, of a group, or of the enterprise application (not of the app registration).')
  @minLength(36)
  @maxLength(36)
  principalId: string

  @description('What stands behind the id.')
  principalType: principalKind
}

@export()
@description('An agency that uploads by itself, or is uploaded for: one principal may stand with several slugs, each time as the same kind.')
type agency = {
  @description('Its slug in agencies.json: lower-case letters, digits and hyphens. It uploads and sends reviews back below "slug/", and reads its receipts there.')
  @minLength(1)
  @maxLength(80)
  slug: string

  @description('The object id of who uploads for it: of a person, of a group, or of an enterprise application.')
  @minLength(36)
  @maxLength(36)
  principalId: string

  @description('What stands behind the id.')
  principalType: principalKind
}

@export()
@description('How the static website is switched on: by this template, by a command of the runbook, or not at all.')
type websiteMode = 'arm' | 'cli' | 'none'

@export()
@description('How many copies of the content are kept, and where. With RA in its name the site can be read from the second region too.')
type redundancy = 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GRS' | 'Standard_RAGRS' | 'Standard_GZRS' | 'Standard_RAGZRS'

@export()
@description('The tags of all resources.')
type tagSet = {
  @description('A tag.')
  *: string
}

@export()
@description('An identity, by the three ids that other resources ask for.')
type identity = {
  @description('The resource.')
  id: string

  @description('What clients sign in with.')
  clientId: string

  @description('What rights are granted to.')
  principalId: string
}

@export()
@description('A storage account, by what others ask of it.')
type account = {
  @description('The resource.')
  id: string

  @description('The address of its blobs.')
  blobEndpoint: string

  @description('The address of its queues.')
  queueEndpoint: string
}
