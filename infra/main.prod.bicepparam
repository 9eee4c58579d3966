using 'main.bicep'

param environmentName = 'prod'
param storageRedundancy = 'Standard_RAGZRS'
param lockContent = true
param logRetentionDays = 365
param availabilityLocations = ['apac-hk-hkn-azr', 'apac-sg-sin-azr', 'emea-nl-ams-azr', 'us-ca-sjc-azr', 'us-va-ash-azr']
param monthlyBudget = 300

// Given from outside, as they differ from one owner to the next (README.md, "Deploy").
param budgetFirstMonth = readEnvironmentVariable('BUDGET_FIRST_MONTH')
param alertEmails = [readEnvironmentVariable('ALERT_EMAIL')]
param operators = [{ principalId: readEnvironmentVariable('OPERATORS_GROUP_ID'), principalType: 'Group' }]

// Agencies that upload by themselves: { slug: 'qinglan', principalId: '…', principalType: 'Group' }
param agencies = []
