metadata description = 'Everything the publishing pipeline needs in Azure, in one resource group. Deployed again it changes nothing; what each part is for is said at its head, what to do with it in README.md.'

targetScope = 'resourceGroup'

//   identity ─┐
//   monitoring ─► storage, translator ─► access ─► functionApp, events ─► alerts
//   where asked for: agencies (access), scans, network and frontDoor (before functionApp), budget

import { containers } from 'names.bicep'
import { agency, email, principal, redundancy, websiteMode } from 'types.bicep'

@description('Which deployment this is, as "dev" or "prod": lower-case letters and digits. It is part of the names.')
@minLength(2)
@maxLength(12)
param environmentName string

@description('The region.')
param location string = resourceGroup().location

@description('The region of the translator, where the first one has none.')
param translatorLocation string = location

@description('How many copies of the content are kept, and where.')
param storageRedundancy redundancy = 'Standard_ZRS'

@description('Who switches the static website on: this template, the command in the runbook, or nobody.')
param staticWebsiteMode websiteMode = 'arm'

@description('True to serve the site through Front Door: its own domain, compression, security headers. Not to be had in every cloud.')
param frontDoor bool = false

@description('The domain of the site, as "reports.example.org"; only with Front Door. Empty for the address Azure gives.')
@maxLength(253)
param siteDomain string = ''

@description('True for a network of its own, in which the app reaches storage, translator and the service for scans, and the host account and these two are reached from nowhere else.')
param privateNetwork bool = false

@description('The addresses of that network, as a block of 256.')
@minLength(12)
@maxLength(18)
param networkAddresses string = '10.20.0.0/24'

@description('Days after which what can be made again from the uploads is removed from the work container.')
@minValue(7)
@maxValue(3650)
param workRetentionDays int = 90

@description('Days after which an old version of a file is removed, counted from when it was written; it can be brought back for softDeleteDays more. Those of the site itself stay: see the runbook.')
@minValue(7)
@maxValue(3650)
param oldVersionRetentionDays int = 90

@description('Days for which anything deleted can be brought back, and for which the feed of changes is kept.')
@minValue(7)
@maxValue(365)
param softDeleteDays int = 30

@description('True to keep the content account from being deleted. While the lock is on, no right on the account can be taken away either.')
param lockContent bool = false

@description('Memory of an instance of the app, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('How many instances of the app may run at once.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('The pricing tier of the translator: F0 is free, and stops at two million characters a month.')
@allowed(['F0', 'S1', 'S2', 'S3', 'S4'])
param translatorSku string = 'S1'

@description('The category of a custom translation model; empty for the general one.')
@maxLength(100)
param translatorCategory string = ''

@description('The address of a LibreTranslate server that translates in place of the translator, as "https://translate.example.org/"; empty for the translator.')
@maxLength(253)
param libreTranslateAddress string = ''

@description('The key of that server; empty where it asks for none.')
@secure()
@maxLength(200)
param libreTranslateKey string = ''

@description('How many characters may be sent to the engine in a month; 0 for no bound.')
@minValue(0)
@maxValue(2000000000)
param charactersPerMonth int = 20000000

@description('How many characters of one report may be sent to the engine; 0 for no bound.')
@minValue(0)
@maxValue(10000000)
param charactersPerReport int = 200000

@description('True for a service that recognises the text of scanned reports. Without it they are refused.')
param scans bool = false

@description('The region of that service, where the first one has none.')
param scansLocation string = location

@description('Who is written to when an alarm rings.')
@minLength(1)
@maxLength(20)
param alertEmails email[]

@description('Where the start page is asked for from every five minutes, by the ids of the availability test; none for no test.')
@maxLength(16)
param availabilityLocations string[] = []

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Gigabytes of log a day after which the rest of the day is not logged; -1 for no bound. Alarms that ask the log are silent then, and app-silent rings.')
@minValue(-1)
@maxValue(1000)
param dailyLogCapGb int = 5

@description('What a month may cost, in the currency of the subscription, before it is told at 50, 80 and 100 %; 0 for no budget.')
@minValue(0)
@maxValue(1000000)
param monthlyBudget int = 0

@description('The first month of the budget, as yyyy-MM: the current one when the budget is first made, and the same ever after.')
@minLength(7)
@maxLength(7)
param budgetFirstMonth string = utcNow('yyyy-MM')

@description('True to take telemetry only from who has signed in. Documented for the global cloud alone: elsewhere the log may stay empty.')
param signedInTelemetry bool = true

@description('Who runs the pipeline: may read and write everything in the content account.')
@minLength(1)
@maxLength(20)
param operators principal[]

@description('The agencies that upload by themselves, at most 750 in one deployment. One left out of a later deployment keeps its rights: see the runbook.')
@maxLength(750)
param agencies agency[] = []

@description('What makes names unique, the same at every deployment.')
var token = take(uniqueString(resourceGroup().id, environmentName), 8)

@description('What the names of resources end in.')
var suffix = 'pipeline-${environmentName}-${token}'

// What-if foretells a resource only if its name is known beforehand: names that other modules need are made here.
@description('The account agencies upload to and readers read from.')
var contentAccountName = 'stcontent${token}'

@description('The account of the Functions host.')
var hostAccountName = 'sthost${token}'

@description('The translator.')
var translatorName = 'trsl-${suffix}'

@description('The service that recognises scans.')
var scansName = 'scan-${suffix}'

@description('Application Insights.')
var insightsName = 'appi-${suffix}'

@description('The tags of all resources; the last one is how azd knows its own.')
var tags = { application: 'report-pipeline', environment: environmentName, 'azd-env-name': environmentName }

module identity 'modules/identity.bicep' = {
  params: { suffix: suffix, location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    suffix: suffix
    insightsName: insightsName
    location: location
    tags: tags
    logRetentionDays: logRetentionDays
    dailyLogCapGb: dailyLogCapGb
    signedInTelemetry: signedInTelemetry
    alertEmails: alertEmails
  }
}

module storage 'modules/storage.bicep' = {
  params: {
    contentAccountName: contentAccountName
    hostAccountName: hostAccountName
    location: location
    tags: tags
    contentRedundancy: storageRedundancy
    staticWebsiteMode: staticWebsiteMode
    workRetentionDays: workRetentionDays
    oldVersionRetentionDays: oldVersionRetentionDays
    softDeleteDays: softDeleteDays
    hostPrivate: privateNetwork
    lockContent: lockContent
    workspaceId: monitoring.outputs.workspaceId
  }
}

module translator 'modules/translator.bicep' = if (empty(libreTranslateAddress)) {
  params: {
    name: translatorName
    location: translatorLocation
    tags: tags
    sku: translatorSku
    private: privateNetwork
    appPrincipalId: identity.outputs.app.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module scanService 'modules/scans.bicep' = if (scans) {
  params: {
    name: scansName
    location: scansLocation
    tags: tags
    private: privateNetwork
    appPrincipalId: identity.outputs.app.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module access 'modules/access.bicep' = {
  params: {
    contentAccountName: contentAccountName
    hostAccountName: hostAccountName
    insightsName: insightsName
    appPrincipalId: identity.outputs.app.principalId
    deliveryPrincipalId: identity.outputs.delivery.principalId
    operators: operators
  }
  dependsOn: [storage, monitoring]
}

module agencyAccess 'modules/agencies.bicep' = if (!empty(agencies)) {
  params: { contentAccountName: contentAccountName, agencies: agencies }
  dependsOn: [storage]
}

module network 'modules/network.bicep' = if (privateNetwork) {
  params: {
    suffix: suffix
    location: location
    tags: tags
    hostAccountId: storage.outputs.host.id
    contentAccountId: storage.outputs.content.id
    translatorId: translator.?outputs.?id ?? ''
    scansId: scanService.?outputs.?id ?? ''
    addresses: networkAddresses
  }
}

module domainSite 'modules/frontDoor.bicep' = if (frontDoor) {
  params: {
    suffix: suffix
    tags: tags
    originAddress: storage.outputs.siteAddress
    domain: siteDomain
  }
}

@description('Where readers find the site.')
var address = domainSite.?outputs.?address ?? storage.outputs.siteAddress

module functionApp 'modules/functionApp.bicep' = {
  params: {
    suffix: suffix
    location: location
    tags: tags
    identity: identity.outputs.app
    host: storage.outputs.host
    content: storage.outputs.content
    packageContainerUrl: storage.outputs.packageContainerUrl
    translator: {
      endpoint: translator.?outputs.?endpoint ?? ''
      tokenScope: translator.?outputs.?tokenScope ?? ''
      category: empty(libreTranslateAddress) ? translatorCategory : ''
      charactersPerMonth: charactersPerMonth
      charactersPerReport: charactersPerReport
    }
    libreTranslateAddress: libreTranslateAddress
    libreTranslateKey: libreTranslateKey
    scans: { endpoint: scanService.?outputs.?endpoint ?? '', tokenScope: scanService.?outputs.?tokenScope ?? '' }
    siteAddress: address
    telemetryTarget: monitoring.outputs.telemetryTarget
    signedInTelemetry: signedInTelemetry
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    subnetId: network.?outputs.?appSubnetId
    operators: operators
    workspaceId: monitoring.outputs.workspaceId
  }
  dependsOn: [access]
}

module events 'modules/events.bicep' = {
  params: {
    suffix: suffix
    location: location
    tags: tags
    contentAccountId: storage.outputs.content.id
    deliveryIdentityId: identity.outputs.delivery.id
    workspaceId: monitoring.outputs.workspaceId
  }
  dependsOn: [access]
}

module alerts 'modules/alerts.bicep' = {
  params: {
    suffix: suffix
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    insightsId: monitoring.outputs.insightsId
    actionGroupId: monitoring.outputs.actionGroupId
    topicId: events.outputs.topicId
    translatorId: translator.?outputs.?id ?? ''
    customModel: !empty(translatorCategory)
    charactersPerMonth: charactersPerMonth
    siteAddress: address
    availabilityLocations: availabilityLocations
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  params: {
    suffix: suffix
    monthlyAmount: monthlyBudget
    firstMonth: budgetFirstMonth
    emails: alertEmails
  }
}

@description('Where readers find the site.')
output siteAddress string = address

@description('The app.')
output functionAppName string = functionApp.outputs.name

@description('The account agencies upload to and readers read from.')
output contentAccountName string = contentAccountName

@description('The account of the Functions host.')
output hostAccountName string = hostAccountName

@description('What commands of the desk are given as --storage.')
output contentBlobEndpoint string = storage.outputs.content.blobEndpoint

@description('Where agencies upload, each below its slug.')
output incomingContainerUrl string = '${storage.outputs.content.blobEndpoint}${containers.incoming}'

@description('Where agencies send reviewed translations back, each below its slug.')
output reviewsContainerUrl string = '${storage.outputs.content.blobEndpoint}${containers.reviews}'

@description('Where agencies find their receipts, each below its slug.')
output receiptsContainerUrl string = '${storage.outputs.content.blobEndpoint}${containers.receipts}'

@description('The translator\'s address; empty where LibreTranslate translates.')
output translatorEndpoint string = translator.?outputs.?endpoint ?? ''

@description('The translator; empty where LibreTranslate translates.')
output translatorName string = empty(libreTranslateAddress) ? translatorName : ''

@description('What log queries name the workspace by.')
output workspaceId string = monitoring.outputs.customerId

@description('The workspace.')
output workspaceName string = monitoring.outputs.workspaceName

@description('The topic that hears of uploads and reviews.')
output topicName string = events.outputs.topicName

@description('What the app signs in as.')
output identityClientId string = identity.outputs.app.clientId

@description('What the site\'s CNAME record points to; empty without Front Door.')
output frontDoorTarget string = domainSite.?outputs.?target ?? ''

@description('What the site\'s TXT record at _dnsauth holds until the certificate is made; empty without a domain.')
output frontDoorDomainValidation string = domainSite.?outputs.?domainValidation ?? ''
