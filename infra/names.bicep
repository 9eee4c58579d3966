metadata description = 'The names that code and template share. The tests hold them against the code, both ways.'

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
@description('The queues of the content account: one a stage, and one for operators.')
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
@description('Which containers are listened to: how the subject of an event begins that tells of a file there, and the queue it is put into. The last slash matters: it is a prefix, and "incoming2" must not fit it.')
var deliveries = [
  {
    name: 'uploads-to-extract'
    subject: '/blobServices/default/containers/${containers.incoming}/blobs/'
    queue: queues.extract
  }
  {
    name: 'reviews-to-review'
    subject: '/blobServices/default/containers/${containers.reviews}/blobs/'
    queue: queues.review
  }
]
