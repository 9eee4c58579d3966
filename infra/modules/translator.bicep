metadata description = 'The translator: reached at an address of its own, which signing in by identity asks for.'

import { tagSet } from '../types.bicep'

@description('Its name, and the first part of its address.')
param name string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The pricing tier.')
param sku string

@description('True to keep the translator off the internet.')
param isPrivate bool

@description('Where logs go.')
param workspaceId string

resource translator 'Microsoft.CognitiveServices/accounts@2025-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextTranslation'
  sku: { name: sku }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow' }
  }
}

#disable-next-line use-recent-api-versions // the service itself calls no newer one out of preview
resource translatorLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: translator
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'Audit', enabled: true }]
  }
}

// What follows the first label of its own address is the service's domain in whichever cloud this is.
var domain = join(skip(split(split(translator.properties.endpoint, '/')[2], '.'), 1), '.')

@description('The resource.')
output id string = translator.id

@description('Its address.')
output endpoint string = translator.properties.endpoint

@description('The domain of the service in this cloud.')
output domain string = domain

@description('What tokens for it are asked for.')
output tokenScope string = 'https://${domain}/.default'
