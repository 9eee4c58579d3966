metadata description = 'Tells when half, most and all of a month\'s money is spent.'

@description('What the names of all resources end in.')
param suffix string

@description('The month\'s amount, in the currency of the subscription.')
param monthlyAmount int

@description('The first month, as yyyy-MM. A budget keeps the month it began in.')
param firstMonth string

@description('Who is written to.')
param emails string[]

@description('Of the amount, in percent.')
var shares = [50, 80, 100]

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-${suffix}'
  properties: {
    category: 'Cost'
    amount: monthlyAmount
    timeGrain: 'Monthly'
    timePeriod: { startDate: '${firstMonth}-01T00:00:00Z' }
    notifications: toObject(
      shares,
      share => 'actual-${share}',
      share => {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: share
        thresholdType: 'Actual'
        contactEmails: emails
      }
    )
  }
}
