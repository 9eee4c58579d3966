metadata description = 'The translator: reached at an address of its own, which signing in by identity asks for.'

import { roles } from '../roles.bicep'
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
param private bool

@description('The app\'s identity, which may use it.')
param appPrincipalId string

@description('Where logs go.')
param workspaceId string

@description('The domain of the service. The resource itself names the address that all translators share, which asks for more than an identity; its own one lies in this domain, whose ending is that of the cloud\'s portal: .com, .cn, .us.')
var domain = replace(replace(environment().portal, 'https://portal.', 'cognitiveservices.'), '/', '')

resource translator 'Microsoft.CognitiveServices/accounts@2025-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextTranslation'
  sku: { name: sku }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: private ? 'Deny' : 'Allow' }
  }
}

resource appOnTranslator 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: translator
  name: guid(translator.id, 'app', roles.cognitiveServicesUser)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.cognitiveServicesUser)
  }
}

#disable-next-line use-recent-api-versions // no stable version since 2016
resource translatorLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: translator
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'Audit', enabled: true }]
  }
}

@description('The resource.')
output id string = translator.id

@description('Its address.')
output endpoint string = 'https://${name}.${domain}/'

@description('What tokens for it are asked for.')
output tokenScope string = 'https://${domain}/.default'
