metadata description = 'Who may do what with accounts and telemetry. The app can read uploads and reviews but not change them; dead letters are written by the delivery of events and read by operators.'

import { containers, deliveries } from '../names.bicep'
import { roles } from '../roles.bicep'
import { principal } from '../types.bicep'

@description('The content account.')
param contentAccountName string

@description('The host account.')
param hostAccountName string

@description('Application Insights.')
param insightsName string

@description('The app\'s identity.')
param appPrincipalId string

@description('The identity that delivers events.')
param deliveryPrincipalId string

@description('Who runs the pipeline.')
param operators principal[]

@description('Who is granted something. What-if foretells a grant only if its name is known beforehand, so names are made of these words and not of the ids behind them.')
var principals = { app: appPrincipalId, delivery: deliveryPrincipalId }

@description('The grants on single containers.')
var onContainers = [
  { container: containers.incoming, role: roles.storageBlobDataReader, to: 'app' }
  { container: containers.reviews, role: roles.storageBlobDataReader, to: 'app' }
  { container: containers.receipts, role: roles.storageBlobDataContributor, to: 'app' }
  { container: containers.work, role: roles.storageBlobDataContributor, to: 'app' }
  { container: containers.site, role: roles.storageBlobDataContributor, to: 'app' }
  { container: containers.deadLetters, role: roles.storageBlobDataContributor, to: 'delivery' }
]

resource host 'Microsoft.Storage/storageAccounts@2025-08-01' existing = {
  name: hostAccountName
}

resource content 'Microsoft.Storage/storageAccounts@2025-08-01' existing = {
  name: contentAccountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' existing = {
  parent: content
  name: 'default'
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-08-01' existing = [
  for grant in onContainers: {
    parent: blobs
    name: grant.container
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-08-01' existing = {
  parent: content
  name: 'default'
}

resource deliveredTo 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-08-01' existing = [
  for delivery in deliveries: {
    parent: queueService
    name: delivery.queue
  }
]

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource onContainer 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (grant, i) in onContainers: {
    scope: container[i]
    name: guid(content.id, grant.container, grant.to, grant.role)
    properties: {
      principalId: principals[grant.to]
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', grant.role)
    }
  }
]

// The Functions host keeps its leases and the package here; it asks for the right to own blobs.
resource appOnHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: host
  name: guid(host.id, 'app', roles.storageBlobDataOwner)
  properties: {
    principalId: principals.app
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataOwner)
  }
}

// Takes messages from every queue, gives up on them, and sends the next ones.
resource appOnQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: content
  name: guid(content.id, 'app', roles.storageQueueDataContributor)
  properties: {
    principalId: principals.app
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataContributor)
  }
}

resource deliveryOnQueue 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (delivery, i) in deliveries: {
    scope: deliveredTo[i]
    name: guid(deliveredTo[i].id, 'delivery', roles.storageQueueDataMessageSender)
    properties: {
      principalId: principals.delivery
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataMessageSender)
    }
  }
]

// Application Insights takes no key: whoever sends telemetry signs in.
resource appOnInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, 'app', roles.monitoringMetricsPublisher)
  properties: {
    principalId: principals.app
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.monitoringMetricsPublisher)
  }
}

resource operatorsOnBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for operator in operators: {
    scope: content
    name: guid(content.id, operator.principalId, roles.storageBlobDataContributor)
    properties: {
      principalId: operator.principalId
      principalType: operator.principalType
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataContributor)
    }
  }
]

resource operatorsOnQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for operator in operators: {
    scope: content
    name: guid(content.id, operator.principalId, roles.storageQueueDataContributor)
    properties: {
      principalId: operator.principalId
      principalType: operator.principalType
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataContributor)
    }
  }
]
