metadata description = 'The service that recognises scans, Document Intelligence: reached at an address of its own, which signing in by identity asks for. The free tier would read the first two pages of a report and leave out the rest: it cannot be chosen.'

import { roles } from '../roles.bicep'
import { tagSet } from '../types.bicep'

@description('Its name, and the first part of its address.')
param name string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('True to keep the service off the internet.')
param private bool

@description('The app\'s identity, which may use it.')
param appPrincipalId string

@description('Where logs go.')
param workspaceId string

@description('The domain of the service, whose ending is that of the cloud\'s portal.')
var domain = replace(replace(environment().portal, 'https://portal.', 'cognitiveservices.'), '/', '')

resource scans 'Microsoft.CognitiveServices/accounts@2025-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'FormRecognizer'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: private ? 'Deny' : 'Allow' }
  }
}

resource appOnScans 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: scans
  name: guid(scans.id, 'app', roles.cognitiveServicesUser)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.cognitiveServicesUser)
  }
}

#disable-next-line use-recent-api-versions // no stable version since 2016
resource scansLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: scans
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'Audit', enabled: true }]
  }
}

@description('The resource.')
output id string = scans.id

@description('Its address.')
output endpoint string = 'https://${name}.${domain}/'

@description('What tokens for it are asked for.')
output tokenScope string = 'https://${domain}/.default'
