'use strict';
// Microsoft's own validator over every token beside this file:   node validator.js <node_modules> <metadata url>
// Prints [{name, accepted}]. The packages stand outside the repository: npm i --ignore-scripts botframework-connector@4.23.3
const path = require('path');
const { createRequire } = require('module');
const { app, vectors } = require('./tokens.json');
const [modules, metadata] = process.argv.slice(2);
const foreign = createRequire(path.join(path.resolve(modules), 'x.js'));
const { ChannelValidation, SimpleCredentialProvider } = foreign('botframework-connector');

ChannelValidation.OpenIdMetadataEndpoint = metadata;
const credentials = new SimpleCredentialProvider(app, 'not used');
async function accepts({ authorization, activity }) {
  try {
    // Not JwtTokenValidation, which asks login.microsoftonline.com for the Emulator's keys when it sees such an issuer.
    const identity = await ChannelValidation.authenticateChannelTokenWithServiceUrl(authorization || '', credentials, activity.serviceUrl, activity.channelId);
    return identity.isAuthenticated;
  } catch (fault) {
    // Keys that cannot be had, or packages that cannot be loaded, must not pass for a refusal.
    if (fault.statusCode === 500 || fault.name === 'FetchError' || fault.code === 'MODULE_NOT_FOUND') throw fault;
    return false;
  }
}
(async () => {
  const answers = [];
  for (const vector of vectors) answers.push({ name: vector.name, accepted: await accepts(vector) });
  console.log(JSON.stringify(answers));
})().catch(fault => { console.error(fault); process.exit(1); });
