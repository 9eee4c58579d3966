metadata description = 'Who the app and the event delivery are: two identities, so that neither holds the rights of the other.'

import { identity, tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app-${suffix}'
  location: location
  tags: tags
}

resource delivery 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-events-${suffix}'
  location: location
  tags: tags
}

@description('The app.')
output app identity = {
  id: app.id
  clientId: app.properties.clientId
  principalId: app.properties.principalId
}

@description('The delivery of events.')
output delivery identity = {
  id: delivery.id
  clientId: delivery.properties.clientId
  principalId: delivery.properties.principalId
}
