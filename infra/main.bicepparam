using './main.bicep'

// An example to copy. Secrets come from the shell that deploys and stand in no file; one that is not set stops the deployment.
param image = 'registry.example.org/coproduction-bot:1.0.0'
param twilioAccountSid = 'AC00000000000000000000000000000000'
param twilioFrom = '+447700900100'
param publicUrl = 'https://bot.example.org'

param twilioAuthToken = readEnvironmentVariable('TWILIO_AUTH_TOKEN')
param privacyKey = readEnvironmentVariable('PRIVACY_KEY')
param privacyLookupKey = readEnvironmentVariable('PRIVACY_LOOKUP_KEY')
param apiKey = readEnvironmentVariable('API_KEY')
