metadata description = 'What rings. Each alarm has a paragraph of its name in the runbook; each that asks the log runs the file of its name in queries/alerts and rings when that returns a row.'

import { tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('The workspace the log is in.')
param workspaceId string

@description('Application Insights.')
param insightsId string

@description('Who is told.')
param actionGroupId string

@description('The topic that hears of uploads and reviews.')
param topicId string

@description('The translator; empty for another engine, which Azure has no figures of.')
param translatorId string

@description('True where the translator translates with a model of our own, which it counts apart.')
param customModel bool

@description('What may be translated in a month; 0 for no bound.')
param charactersPerMonth int

@description('The page readers begin at.')
param siteAddress string

@description('Where that page is asked for from; none for no such test.')
param availabilityLocations string[]

@description('Each asks the log of a window, every quarter of an hour.')
var ofTheLog = [
  { name: 'given-up', severity: 1, window: 'PT30M', query: loadTextContent('../queries/alerts/given-up.kql') }
  { name: 'poison-left', severity: 1, window: 'PT30M', query: loadTextContent('../queries/alerts/poison-left.kql') }
  { name: 'queue-age', severity: 2, window: 'PT30M', query: loadTextContent('../queries/alerts/queue-age.kql') }
  { name: 'backlog-unknown', severity: 2, window: 'PT30M', query: loadTextContent('../queries/alerts/backlog-unknown.kql') }
  { name: 'app-silent', severity: 1, window: 'PT45M', query: loadTextContent('../queries/alerts/app-silent.kql') }
  { name: 'function-failures', severity: 2, window: 'PT30M', query: loadTextContent('../queries/alerts/function-failures.kql') }
  { name: 'reference-unreadable', severity: 2, window: 'PT30M', query: loadTextContent('../queries/alerts/reference-unreadable.kql') }
  { name: 'translation-incomplete', severity: 2, window: 'PT30M', query: loadTextContent('../queries/alerts/translation-incomplete.kql') }
  { name: 'uploads-ignored', severity: 3, window: 'PT30M', query: loadTextContent('../queries/alerts/uploads-ignored.kql') }
]

@description('A tenth of the month\'s bound; where there is none, a tenth of the default one.')
var charactersInADay = charactersPerMonth == 0 ? 2000000 : charactersPerMonth / 10

@description('What the translator counts as translated.')
var translated = customModel ? 'TextCustomCharactersTranslated' : 'TextCharactersTranslated'

@description('Each counts over a window and rings above a limit. Throttling now and then is the translator\'s way of pacing, and waited out.')
var ofMetrics = [
  { name: 'dead-letters', severity: 1, of: topicId, metric: 'DeadLetteredCount', window: 'PT1H', limit: 0 }
  { name: 'events-dropped', severity: 1, of: topicId, metric: 'DroppedEventCount', window: 'PT1H', limit: 0 }
  { name: 'delivery-failures', severity: 3, of: topicId, metric: 'DeliveryAttemptFailCount', window: 'PT1H', limit: 10 }
  { name: 'translator-throttled', severity: 3, of: translatorId, metric: 'BlockedCalls', window: 'PT1H', limit: 50 }
  { name: 'translator-characters', severity: 3, of: translatorId, metric: translated, window: 'P1D', limit: charactersInADay }
]

resource logAlert 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alert in ofTheLog: {
    name: '${alert.name}-${suffix}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.name
      description: 'What to do: infra/README.md, "${alert.name}".'
      severity: alert.severity
      enabled: true
      autoMitigate: true
      skipQueryValidation: true // a new workspace has no tables before the first line of the log
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: alert.window
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [actionGroupId] }
    }
  }
]

resource metricAlert 'Microsoft.Insights/metricAlerts@2026-01-01' = [
  for alert in ofMetrics: if (!empty(alert.of)) {
    name: '${alert.name}-${suffix}'
    location: 'global'
    tags: tags
    properties: {
      description: 'What to do: infra/README.md, "${alert.name}".'
      severity: alert.severity
      enabled: true
      autoMitigate: true
      scopes: [alert.of]
      evaluationFrequency: 'PT15M'
      windowSize: alert.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.name
            metricName: alert.metric
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: alert.limit
          }
        ]
      }
      actions: [{ actionGroupId: actionGroupId }]
    }
  }
]

resource startPage 'Microsoft.Insights/webtests@2022-06-15' = if (!empty(availabilityLocations)) {
  name: 'start-page-${suffix}'
  location: location
  tags: { ...tags, 'hidden-link:${insightsId}': 'Resource' }
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'start-page-${suffix}'
    Name: 'start page'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [for place in availabilityLocations: { Id: place }]
    Request: { RequestUrl: siteAddress, HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource siteAlert 'Microsoft.Insights/metricAlerts@2026-01-01' = if (!empty(availabilityLocations)) {
  name: 'site-unavailable-${suffix}'
  location: 'global'
  tags: { ...tags, 'hidden-link:${insightsId}': 'Resource', 'hidden-link:${startPage.id}': 'Resource' }
  properties: {
    description: 'What to do: infra/README.md, "site-unavailable".'
    severity: 1
    enabled: true
    autoMitigate: true
    scopes: [startPage.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: startPage.id
      componentId: insightsId
      failedLocationCount: min(2, length(availabilityLocations))
    }
    actions: [{ actionGroupId: actionGroupId }]
  }
}
