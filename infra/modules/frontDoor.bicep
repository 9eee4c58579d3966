metadata description = 'The site at a name of its own: certificate, compression, and the headers a storage account cannot send. What may be cached, and how long, is said by each file.'

import { tagSet } from '../types.bicep'

@description('What the names of all resources end in.')
param suffix string

@description('The tags of all resources.')
param tags tagSet

@description('Where the storage account serves the site.')
param originAddress string

@description('The site\'s own domain; empty for the one Front Door gives.')
param domain string

@description('The host the site is fetched from.')
var originHost = split(originAddress, '/')[2]

@description('What is added to every answer; a rule takes five at most. Pages carry their own content security policy, but that they stand in no frame can only be said in a header.')
var headers = {
  'Strict-Transport-Security': 'max-age=31536000'
  'Content-Security-Policy': 'frame-ancestors \'none\''
  'X-Content-Type-Options': 'nosniff'
  'Referrer-Policy': 'no-referrer'
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
}

resource profile 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: 'afd-${suffix}'
  location: 'global'
  tags: tags
  sku: { name: 'Standard_AzureFrontDoor' }

  resource endpoint 'afdEndpoints' = {
    name: 'fde-${suffix}'
    location: 'global'
    tags: tags
    properties: { enabledState: 'Enabled' }

    resource route 'routes' = {
      name: 'site'
      properties: {
        enabledState: 'Enabled'
        originGroup: { id: storage.id }
        ruleSets: [{ id: responses.id }]
        customDomains: empty(domain) ? [] : [{ id: ownDomain.id }]
        linkToDefaultDomain: empty(domain) ? 'Enabled' : 'Disabled'
        supportedProtocols: ['Http', 'Https']
        httpsRedirect: 'Enabled'
        forwardingProtocol: 'HttpsOnly'
        patternsToMatch: ['/*']
        cacheConfiguration: {
          queryStringCachingBehavior: 'IgnoreQueryString'
          compressionSettings: {
            isCompressionEnabled: true
            contentTypesToCompress: [
              'application/atom+xml'
              'application/json'
              'application/xliff+xml'
              'application/xml'
              'text/css'
              'text/csv'
              'text/html'
              'text/javascript'
              'text/plain'
            ]
          }
        }
      }
      dependsOn: [storage::account, responses::securityHeaders]
    }
  }

  resource storage 'originGroups' = {
    name: 'storage'
    properties: {
      loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 }
    }

    resource account 'origins' = {
      name: 'content'
      properties: {
        hostName: originHost
        originHostHeader: originHost
        httpsPort: 443
        enforceCertificateNameCheck: true
        enabledState: 'Enabled'
      }
    }
  }

  resource responses 'ruleSets' = {
    name: 'responses'

    resource securityHeaders 'rules' = {
      name: 'securityHeaders'
      properties: {
        order: 1
        actions: [
          for header in items(headers): {
            name: 'ModifyResponseHeader'
            parameters: {
              typeName: 'DeliveryRuleHeaderActionParameters'
              headerAction: 'Overwrite'
              headerName: header.key
              value: header.value
            }
          }
        ]
      }
    }
  }

  resource ownDomain 'customDomains' = if (!empty(domain)) {
    name: replace(domain, '.', '-')
    properties: {
      hostName: domain
      tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
    }
  }
}

@description('Where readers find the site.')
output address string = 'https://${empty(domain) ? profile::endpoint.properties.hostName : domain}/'

@description('What the domain\'s CNAME record points to.')
output target string = profile::endpoint.properties.hostName

@description('What the domain\'s TXT record at _dnsauth holds until the certificate is made; empty without a domain.')
output domainValidation string = profile::ownDomain.?properties.?validationProperties.?validationToken ?? ''
