metadata description = 'Where the app\'s log goes, and who is told.'

import { tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The name of Application Insights.')
param insightsName string

@description('The region.')
param location string

@description('The tags of all resources.')
param tags tagSet

@description('Days for which logs are kept.')
param logRetentionDays int

@description('Gigabytes a day after which nothing more is logged until the next day; -1 for no such bound.')
param dailyLogCapGb int

@description('True where telemetry is taken only from who has signed in.')
param signedInTelemetry bool

@description('Who is written to when an alarm rings.')
param alertEmails string[]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: 'log-${suffix}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
    workspaceCapping: { dailyQuotaGb: dailyLogCapGb }
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: signedInTelemetry
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'reports'
    enabled: true
    emailReceivers: [
      for address in alertEmails: {
        name: address
        emailAddress: address
        useCommonAlertSchema: true
      }
    ]
  }
}

@description('The workspace.')
output workspaceId string = workspace.id

@description('The workspace\'s name.')
output workspaceName string = workspace.name

@description('What queries name the workspace by.')
output customerId string = workspace.properties.customerId

@description('Application Insights.')
output insightsId string = insights.id

@description('Where telemetry is sent; it holds no secret where nobody may send without signing in.')
output telemetryTarget string = insights.properties.ConnectionString

@description('Who is told.')
output actionGroupId string = operators.id
