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

@description('The translator.')
param translatorId string

@description('The domain of the translator\'s service in this cloud.')
param translatorDomain string

var blobZone = 'privatelink.blob.${environment().suffixes.storage}'
var queueZone = 'privatelink.queue.${environment().suffixes.storage}'
var translatorZone = 'privatelink.${translatorDomain}'
var zoneNames = [blobZone, queueZone, translatorZone]

var reached = [
  { name: 'host-blob', service: hostAccountId, part: 'blob', zone: 0 }
  { name: 'content-blob', service: contentAccountId, part: 'blob', zone: 0 }
  { name: 'content-queue', service: contentAccountId, part: 'queue', zone: 1 }
  { name: 'translator', service: translatorId, part: 'account', zone: 2 }
]

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'vnet-${suffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/25'
          defaultOutboundAccess: true // telemetry and sign-in are reached through the internet
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.20.0.128/26' }
      }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for name in zoneNames: {
    name: name
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (name, i) in zoneNames: {
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
  for entry in reached: {
    params: {
      name: 'pe-${entry.name}-${suffix}'
      location: location
      tags: tags
      subnetId: network::endpoints.id
      serviceId: entry.service
      part: entry.part
      zoneId: zone[entry.zone].id
    }
  }
]

@description('The subnet the app is in.')
output appSubnetId string = network::app.id
