metadata description = 'One right on one container for every agency, each below its own prefix.'

import { agency } from '../types.bicep'

@description('The content account.')
param contentAccountName string

@description('The container.')
param container string

@description('The role to grant.')
param roleDefinitionId string

@description('The condition of the grant (attribute-based access control, version 2.0), with {path} where a blob\'s path is to be held against the prefixes, and {list} where that of a listing is.')
param condition string

@description('The agencies. A template has at most 800 resources, with those it only refers to.')
@maxLength(750)
param agencies agency[]

@description('Each principal once, with the agencies it uploads for: Azure takes one grant of a role on a container.')
var uploaders = map(
  union(map(agencies, agency => { id: toLower(agency.principalId), type: agency.principalType }), []),
  who => { ...who, slugs: map(filter(agencies, agency => toLower(agency.principalId) == who.id), agency => agency.slug) }
)

@description('What a blob\'s path is in a condition.')
var path = '@Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path]'

@description('What the prefix of a listing is in a condition.')
var listed = '@Request[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:prefix]'

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
  for uploader in uploaders: {
    scope: granted
    name: guid(granted.id, uploader.id, roleDefinitionId)
    properties: {
      principalId: uploader.id
      principalType: uploader.type
      roleDefinitionId: roleDefinitionId
      description: take('Agency ${join(uploader.slugs, ', ')}', 500)
      condition: replace(
        replace(condition, '{path}', join(map(uploader.slugs, slug => '${path} StringStartsWith \'${slug}/\''), ' OR ')),
        '{list}',
        join(map(uploader.slugs, slug => '${listed} StringStartsWith \'${slug}/\''), ' OR ')
      )
      conditionVersion: '2.0'
    }
  }
]
