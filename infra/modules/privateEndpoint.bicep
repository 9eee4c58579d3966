metadata description = 'One part of one service at a private address, and the record that leads there.'

import { tagSet } from '../types.bicep'

@description('Its name.')
param name string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The subnet the address is taken from.')
param subnetId string

@description('The service.')
param serviceId string

@description('Which part of it, as "blob" or "queue".')
param part string

@description('The zone the record belongs to.')
param zoneId string

resource endpoint 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [{ name: name, properties: { privateLinkServiceId: serviceId, groupIds: [part] } }]
  }

  resource record 'privateDnsZoneGroups' = {
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: part, properties: { privateDnsZoneId: zoneId } }] }
  }
}
