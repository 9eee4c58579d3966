metadata description = 'The app: Flex Consumption, which costs nothing while nothing arrives. Its settings are those that the code and the Functions host read, and no others.'

import { roles } from '../roles.bicep'
import { account, identity as identityType, principal, tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The app\'s identity.')
param identity identityType

@description('The host account.')
param host account

@description('The content account.')
param content account

@description('Where the app is deployed from.')
param packageContainerUrl string

@description('The translator, and what it or another engine may cost: endpoint, scope and category are empty for another engine, 0 characters are no bound.')
param translator { endpoint: string, tokenScope: string, category: string, charactersPerMonth: int, charactersPerReport: int }

@description('The LibreTranslate server; empty for the translator.')
param libreTranslateAddress string

@description('Its key; empty where it asks for none.')
@secure()
param libreTranslateKey string

@description('The service that recognises scans; both empty for none.')
param scans { endpoint: string, tokenScope: string }

@description('Where readers find the site; receipts link there.')
param siteAddress string

@description('Where telemetry is sent.')
param telemetryTarget string

@description('True where telemetry is taken only from who has signed in.')
param signedInTelemetry bool

@description('Memory of an instance, in megabytes.')
param instanceMemoryMB int

@description('How many instances may run at once.')
param maximumInstanceCount int

@description('The subnet the app reaches other services from; null for none.')
param subnetId string?

@description('Who runs the pipeline: may start, stop and redeploy the app.')
param operators principal[]

@description('Where logs go.')
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-${suffix}'
  location: location
  tags: { ...tags, 'azd-service-name': 'pipeline' }
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.clientId
      AzureWebJobsStorage__blobServiceUri: host.blobEndpoint
      AzureWebJobsStorage__queueServiceUri: host.queueEndpoint
      APPLICATIONINSIGHTS_CONNECTION_STRING: telemetryTarget
      ...(signedInTelemetry ? { APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.clientId};Authorization=AAD' } : {})
      Content__credential: 'managedidentity'
      Content__clientId: identity.clientId
      Content__blobServiceUri: content.blobEndpoint
      Content__queueServiceUri: content.queueEndpoint
      Translator__Endpoint: translator.endpoint
      Translator__ClientId: empty(translator.endpoint) ? '' : identity.clientId
      Translator__TokenScope: translator.tokenScope
      Translator__Category: translator.category
      Translator__CharactersPerMonth: translator.charactersPerMonth == 0 ? '' : string(translator.charactersPerMonth)
      Translator__CharactersPerReport: translator.charactersPerReport == 0 ? '' : string(translator.charactersPerReport)
      LibreTranslate__Address: libreTranslateAddress
      LibreTranslate__Key: libreTranslateKey
      Scans__Endpoint: scans.endpoint
      Scans__ClientId: empty(scans.endpoint) ? '' : identity.clientId
      Scans__TokenScope: scans.tokenScope
      Site__Address: siteAddress
    }
  }

  // Packages are deployed by whoever has signed in, never with a password.
  resource noPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

// The host's own words, for when the app cannot send its log: both lie in the workspace.
#disable-next-line use-recent-api-versions // no stable version since 2016
resource appLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'FunctionAppLogs', enabled: true }]
  }
}

resource operatorsOnApp 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for operator in operators: {
    scope: app
    name: guid(app.id, operator.principalId, roles.websiteContributor)
    properties: {
      principalId: operator.principalId
      principalType: operator.principalType
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.websiteContributor)
    }
  }
]

@description('The app\'s name.')
output name string = app.name
