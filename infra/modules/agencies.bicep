metadata description = 'What each agency may do: put files below its own prefix of incoming and of reviews, and read what lies below its own prefix of receipts. Nothing else, and nothing of its neighbours.'

import { containers } from '../names.bicep'
import { roles } from '../roles.bicep'
import { agency } from '../types.bicep'

@description('The content account.')
param contentAccountName string

@description('The agencies that upload by themselves.')
param agencies agency[]

// A role of its own, as every built-in one that may write may also read and delete. Overwriting is writing: a corrected report takes the place of the first.
resource uploader 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, contentAccountName, 'report-uploader')
  properties: {
    roleName: 'Report uploader of ${contentAccountName}'
    description: 'Puts blobs into a container, and can neither read, list nor delete any.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action'
        ]
        notDataActions: []
      }
    ]
  }
}

module uploads 'prefixAccess.bicep' = {
  params: {
    contentAccountName: contentAccountName
    container: containers.incoming
    roleDefinitionId: uploader.id
    condition: loadTextContent('../conditions/upload.txt')
    agencies: agencies
  }
}

module reviews 'prefixAccess.bicep' = {
  params: {
    contentAccountName: contentAccountName
    container: containers.reviews
    roleDefinitionId: uploader.id
    condition: loadTextContent('../conditions/upload.txt')
    agencies: agencies
  }
}

module receipts 'prefixAccess.bicep' = {
  params: {
    contentAccountName: contentAccountName
    container: containers.receipts
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataReader)
    condition: loadTextContent('../conditions/read.txt')
    agencies: agencies
  }
}
