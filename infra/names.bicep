metadata description = 'The names that code and template share, and the roles this template grants. The tests hold the names against the code, both ways.'

@export()
@description('The containers of the content account.')
var containers = {
  incoming: 'incoming'
  receipts: 'receipts'
  reviews: 'reviews'
  work: 'work'
  site: '$web'
  deadLetters: 'deadletter'
}

@export()
@description('The queues of the content account, one a stage.')
var queues = {
  extract: 'extract'
  translate: 'translate'
  publish: 'publish'
  archive: 'archive'
  review: 'review'
  operations: 'operations'
}

@export()
@description('What the Functions host adds to the name of a queue for messages it gave up on.')
var poisonSuffix = '-poison'

@export()
@description('What of the work container can be made again from the uploads, and so may expire.')
var expiringWork = 'reports/'

@export()
@description('How the subject of an event begins that tells of an upload. The last slash matters: it is a prefix, and "incoming2" must not fit it.')
var uploadSubject = '/blobServices/default/containers/${containers.incoming}/blobs/'

@export()
@description('The built-in roles this template grants, by the id they have in every cloud.')
var roles = {
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  storageQueueDataMessageSender: 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'
  cognitiveServicesUser: 'a97b65f3-24c7-4388-baec-2e87135dc908'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}
