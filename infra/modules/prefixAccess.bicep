metadata description = 'One right on one container for every agency, each below its own prefix.'

import { agency } from '../types.bicep'

@description('The content account.')
param contentAccountName string

@description('The container.')
param container string

@description('The role to grant.')
param roleDefinitionId string

@description('The condition of the grant (attribute-based access control, version 2.0), with {prefix} where the agency\'s prefix belongs.')
param condition string

@description('The agencies. A template has at most 800 resources, with those it only refers to.')
@maxLength(750)
param agencies agency[]

resource content 'Microsoft.Storage/storageAccounts@2025-08-01' existing = {
  name: contentAccountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' existing = {
  parent: content
  name: 'default'
}

resource granted 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-08-01' existing = {
  parent: blobs
  name: container
}

resource right 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for agency in agencies: {
    scope: granted
    name: guid(granted.id, agency.slug, agency.principalId, roleDefinitionId)
    properties: {
      principalId: agency.principalId
      principalType: agency.principalType
      roleDefinitionId: roleDefinitionId
      description: 'Agency ${agency.slug}'
      condition: replace(condition, '{prefix}', '${agency.slug}/')
      conditionVersion: '2.0'
    }
  }
]
