// One bot on Azure Container Apps, as it is today: SQLite on a mounted share, and so exactly one replica.
//
//   az deployment group create -g <group> -f infra/main.bicep -p infra/main.bicepparam
//
// Why one: SQLite has one writer. The share is not a local disk either, and SQLite's write-ahead log is not made for that: two
// bots on two hosts would damage the file. Container Apps starts a new revision before it ends the old one, so before every
// deployment the running revision is deactivated by hand (az containerapp revision deactivate); Twilio's retries and fallback
// address bridge the gap. This is enough for a trial. For more use one machine with a local disk (deploy/compose.yaml), until
// the bot runs on a database server. Compiled and linted in CI; not yet deployed by its authors.

targetScope = 'resourceGroup'

@description('Short name that every resource begins with.')
@minLength(3)
@maxLength(16)
param name string = 'coproduction'

@description('Where everything stands. Keep it in the country whose residents it serves.')
param location string = resourceGroup().location

@description('The bot image, with its registry and a tag or digest that does not move.')
param image string

@description('Host name of a registry that the bot\'s identity may pull from (give it AcrPull beforehand); empty for a public image.')
param registryServer string = ''

@description('Scheme and host under which Twilio reaches the bot. Empty: the address that Container Apps gives.')
param publicUrl string = ''

@description('Twilio account sid: "AC" and 32 hexadecimal digits.')
@minLength(34)
@maxLength(34)
param twilioAccountSid string

@description('Sender: a number such as +447700900123 or a short code. Empty: a messaging service sends.')
param twilioFrom string = ''

@description('Sender: a messaging service, "MG" and 32 hexadecimal digits. Where empty, twilioFrom sends.')
param twilioMessagingServiceSid string = ''


@description('Pace in segments a second: 10 for a United Kingdom long code.')
@minValue(1)
@maxValue(1000)
param segmentsPerSecond int = 10

@description('The account\'s primary auth token.')
@secure()
param twilioAuthToken string

@description('Encrypts what is stored about people: "id:" and the Base64 of 32 random bytes. Keep a copy apart: nothing can be read without it.')
@secure()
param privacyKey string

@description('Finds a number by its HMAC: as privacyKey, another key.')
@secure()
param privacyLookupKey string

@description('What callers of the management API send as X-Api-Key.')
@secure()
param apiKey string

@description('Whether a connector may have the bot text someone first. Take advice on the law before switching it on.')
param introducedText bool = false

@description('How many days logs are kept. They hold ids, never numbers, names or words.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

var unique = uniqueString(resourceGroup().id, name)
var share = 'data'
// Role "Key Vault Secrets User".
var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)
var secrets = {
  'twilio-auth-token': twilioAuthToken
  'privacy-key': privacyKey
  'privacy-lookup-key': privacyLookupKey
  'api-key': apiKey
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}${unique}', 24)
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // A lost privacy key makes everything stored unreadable, so nothing here is gone at once.
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource vaultSecrets 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = [
  for secret in items(secrets): {
    parent: vault
    name: secret.key
    properties: { value: secret.value }
  }
]

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${toLower(replace(name, '-', ''))}${unique}', 24)
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: { shareDeleteRetentionPolicy: { enabled: true, days: 30 } }
}

resource data 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: share
  properties: { shareQuota: 32 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource mount 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: share
  properties: {
    azureFile: {
      accountName: storage.name
      accountKey: storage.listKeys().keys[0].value
      shareName: data.name
      accessMode: 'ReadWrite'
    }
  }
}

var appName = '${name}-bot'
var settings = concat(
  [
    { name: 'ASPNETCORE_HTTP_PORTS', value: '8080' }
    { name: 'ConnectionStrings__Coproduction', value: 'Data Source=/data/coproduction.db' }
    { name: 'Twilio__AccountSid', value: twilioAccountSid }
    { name: 'Twilio__AuthTokens__0', secretRef: 'twilio-auth-token' }
    {
      name: 'Twilio__PublicUrl'
      value: empty(publicUrl) ? 'https://${appName}.${environment.properties.defaultDomain}' : publicUrl
    }
    { name: 'Twilio__SegmentsPerSecond', value: string(segmentsPerSecond) }
    { name: 'Privacy__Keys__0', secretRef: 'privacy-key' }
    { name: 'Privacy__LookupKeys__0', secretRef: 'privacy-lookup-key' }
    { name: 'Api__Key', secretRef: 'api-key' }
    { name: 'Policy__IntroducedText', value: string(introducedText) }
  ],
  empty(twilioFrom) ? [] : [{ name: 'Twilio__From', value: twilioFrom }],
  empty(twilioMessagingServiceSid) ? [] : [{ name: 'Twilio__MessagingServiceSid', value: twilioMessagingServiceSid }]
)
var volumeMounts = [{ volumeName: share, mountPath: '/data' }]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName
  location: location
  dependsOn: [readsSecrets]
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        transport: 'http'
        allowInsecure: false
      }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identity.id }]
      secrets: [
        for (secret, i) in items(secrets): {
          name: secret.key
          identity: identity.id
          keyVaultUrl: vaultSecrets[i].properties.secretUri
        }
      ]
    }
    template: {
      // The bot finishes what is under way and ends within 10 s.
      terminationGracePeriodSeconds: 20
      // The schema first; the bot does not migrate by itself outside Development.
      initContainers: [
        {
          name: 'migrate'
          image: image
          args: ['migrate']
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: volumeMounts
        }
      ]
      containers: [
        {
          name: 'bot'
          image: image
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: volumeMounts
          probes: [
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
              initialDelaySeconds: 10
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      volumes: [
        {
          name: share
          storageType: 'AzureFile'
          storageName: mount.name
          // The image's user; and no byte-range locks, which the share keeps so strictly that SQLite finds itself locked out.
          // With them gone nothing but the single replica keeps a second writer away.
          mountOptions: 'uid=1654,gid=1654,dir_mode=0700,file_mode=0600,nobrl,mfsymlinks,cache=strict'
        }
      ]
      // One writer: never more than one, and never none, or due times would pass unseen.
      scale: { minReplicas: 1, maxReplicas: 1 }
    }
  }
}

@description('Set at Twilio: the messaging webhook.')
output inboundWebhook string = '${empty(publicUrl) ? 'https://${app.properties.configuration.ingress.fqdn}' : publicUrl}/channels/twilio/inbound#rc=2&rp=ct,rt,5xx'

@description('Where the secrets stand, to be changed there.')
output vaultName string = vault.name
