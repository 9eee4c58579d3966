metadata description = 'A network in which the app reaches storage and translator at private addresses. The content account stays open beside it: agencies upload to it, and readers read from it.'

import { tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The host account.')
param hostAccountId string

@description('The content account.')
param contentAccountId string

@description('The translator; empty for none.')
param translatorId string

@description('The service that recognises scans; empty for none.')
param scansId string

@description('The addresses of the network: half of them are the app\'s, a quarter the endpoints\'.')
param addresses string

@description('The zones of private addresses: that of a service is its domain behind "privatelink."; translator and scans lie in one, whose ending is that of the cloud\'s portal.')
var zoneNames = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  queue: 'privatelink.queue.${environment().suffixes.storage}'
  services: 'privatelink.${replace(replace(environment().portal, 'https://portal.', 'cognitiveservices.'), '/', '')}'
}

@description('What the app reaches at a private address, where it is there.')
var reached = [
  { name: 'host-blob', service: hostAccountId, part: 'blob', zone: zoneNames.blob }
  { name: 'content-blob', service: contentAccountId, part: 'blob', zone: zoneNames.blob }
  { name: 'content-queue', service: contentAccountId, part: 'queue', zone: zoneNames.queue }
  { name: 'translator', service: translatorId, part: 'account', zone: zoneNames.services }
  { name: 'scans', service: scansId, part: 'account', zone: zoneNames.services }
]

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'vnet-${suffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addresses] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addresses, 25, 0)
          defaultOutboundAccess: true // telemetry and sign-in are reached through the internet
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: cidrSubnet(addresses, 26, 2) }
      }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for entry in items(zoneNames): {
    name: entry.value
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (entry, i) in items(zoneNames): {
    parent: zone[i]
    name: 'app-network'
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
]

module endpoint 'privateEndpoint.bicep' = [
  for entry in reached: if (!empty(entry.service)) {
    params: {
      name: 'pe-${entry.name}-${suffix}'
      location: location
      tags: tags
      subnetId: network::endpoints.id
      serviceId: entry.service
      part: entry.part
      zoneId: resourceId('Microsoft.Network/privateDnsZones', entry.zone)
    }
    dependsOn: [zone]
  }
]

@description('The subnet the app is in.')
output appSubnetId string = network::app.id
