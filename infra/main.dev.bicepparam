using 'main.bicep'

param environmentName = 'dev'
param storageRedundancy = 'Standard_LRS'
param logRetentionDays = 30
param dailyLogCapGb = 1
param charactersPerMonth = 2000000

param alertEmails = [readEnvironmentVariable('ALERT_EMAIL')]
param operators = [{ principalId: readEnvironmentVariable('OPERATORS_GROUP_ID'), principalType: 'Group' }]
