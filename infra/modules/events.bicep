metadata description = 'Files become messages: Event Grid hears of every new blob in incoming and in reviews, and puts it into the queue of the function that takes it.'

import { containers, deliveries } from '../names.bicep'
import { tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The content account.')
param contentAccountId string

@description('The identity that delivers; it must hold its rights before a subscription is made.')
param deliveryIdentityId string

@description('Where logs go.')
param workspaceId string

@description('Who delivers, and who keeps what cannot be delivered.')
var identity = { type: 'UserAssigned', userAssignedIdentity: deliveryIdentityId }

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'egst-${suffix}'
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${deliveryIdentityId}': {} } }
  properties: {
    source: contentAccountId
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for delivery in deliveries: {
    parent: topic
    name: delivery.name
    properties: {
      eventDeliverySchema: 'CloudEventSchemaV1_0'
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: delivery.subject
        isSubjectCaseSensitive: true
        advancedFilters: [{ operatorType: 'NumberGreaterThan', key: 'data.contentLength', value: 0 }]
      }
      deliveryWithResourceIdentity: {
        identity: identity
        destination: {
          endpointType: 'StorageQueue'
          properties: {
            resourceId: contentAccountId
            queueName: delivery.queue
            queueMessageTimeToLiveInSeconds: -1
          }
        }
      }
      deadLetterWithResourceIdentity: {
        identity: identity
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: {
            resourceId: contentAccountId
            blobContainerName: containers.deadLetters
          }
        }
      }
      retryPolicy: {
        maxDeliveryAttempts: 30
        eventTimeToLiveInMinutes: 1440
      }
    }
  }
]

#disable-next-line use-recent-api-versions // no stable version since 2016
resource deliveryLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: topic
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'DeliveryFailures', enabled: true }]
  }
}

@description('The topic.')
output topicId string = topic.id

@description('The topic\'s name.')
output topicName string = topic.name
