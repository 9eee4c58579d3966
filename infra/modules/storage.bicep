metadata description = 'Two storage accounts: the host account is the Functions host\'s own; the content account holds everything agencies, readers and operators know of.'

import { containers, expiringWork, poisonSuffix, queues } from '../names.bicep'
import { account, redundancy, tagSet, websiteMode } from '../types.bicep'

@description('The name of the content account.')
param contentAccountName string

@description('The name of the host account.')
param hostAccountName string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('How many copies of the content are kept, and where.')
param contentRedundancy redundancy

@description('Who switches the static website on.')
param staticWebsiteMode websiteMode

@description('Days after which what can be made again from the uploads is removed.')
param workRetentionDays int

@description('Days after which an old version of a file is removed.')
param oldVersionRetentionDays int

@description('Days for which anything deleted can be brought back.')
param softDeleteDays int

@description('True to keep the host account off the internet.')
param hostPrivate bool

@description('True to keep the content account from being deleted.')
param lockContent bool

@description('Where logs go.')
param workspaceId string

@description('Where the app is deployed from.')
var packageContainer = 'app-package'

@description('No keys, no anonymous containers: whoever comes signs in. The static website is served all the same, from $web alone.')
var signedInOnly = {
  allowBlobPublicAccess: false
  allowCrossTenantReplication: false
  allowSharedKeyAccess: false
  defaultToOAuthAuthentication: true
  minimumTlsVersion: 'TLS1_2'
  supportsHttpsTrafficOnly: true
}

resource host 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: hostAccountName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    ...signedInOnly
    publicNetworkAccess: hostPrivate ? 'Disabled' : 'Enabled'
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource package 'containers' = {
      name: packageContainer
    }
  }
}

resource content 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: contentAccountName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: contentRedundancy }
  properties: {
    ...signedInOnly
    publicNetworkAccess: 'Enabled'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' = {
  parent: content
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    changeFeed: { enabled: true, retentionInDays: softDeleteDays }
    ...(staticWebsiteMode == 'arm'
      ? { staticWebsite: { enabled: true, indexDocument: 'index.html', errorDocument404Path: '404.html' } }
      : {})
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-08-01' = [
  for entry in items(containers): {
    parent: blobs
    name: entry.value
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-08-01' = {
  parent: content
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-08-01' = [
  for entry in items(queues): {
    parent: queueService
    name: entry.value
  }
]

resource poisonQueue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-08-01' = [
  for entry in items(queues): {
    parent: queueService
    name: '${entry.value}${poisonSuffix}'
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-08-01' = {
  parent: content
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'expire-work'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['${containers.work}/${expiringWork}'] }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: workRetentionDays } } }
          }
        }
        {
          name: 'expire-old-versions'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: {
              version: { delete: { daysAfterCreationGreaterThan: oldVersionRetentionDays } }
              snapshot: { delete: { daysAfterCreationGreaterThan: oldVersionRetentionDays } }
            }
          }
        }
      ]
    }
  }
  dependsOn: [blobs] // versions can expire only where they are kept
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (lockContent) {
  scope: content
  name: 'keep-the-content'
  properties: {
    level: 'CanNotDelete'
    notes: 'Uploads and the published archive lie here. Take the lock off only to remove a right or the archive itself.'
  }
}

#disable-next-line use-recent-api-versions // no stable version since 2016
resource blobLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

#disable-next-line use-recent-api-versions // no stable version since 2016
resource queueLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queueService
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

@description('The host account.')
output host account = {
  id: host.id
  blobEndpoint: host.properties.primaryEndpoints.blob
  queueEndpoint: host.properties.primaryEndpoints.queue
}

@description('The content account.')
output content account = {
  id: content.id
  blobEndpoint: content.properties.primaryEndpoints.blob
  queueEndpoint: content.properties.primaryEndpoints.queue
}

@description('Where the account itself serves the site.')
output siteAddress string = content.properties.primaryEndpoints.web

@description('Where the app is deployed from.')
output packageContainerUrl string = '${host.properties.primaryEndpoints.blob}${packageContainer}'
