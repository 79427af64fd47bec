// Makes test-keys.json, jwks.json and tokens.json beside this file. The keys are for tests only and open nothing: they are committed
// on purpose. Needs node and nothing else:   node make.mjs
// Signatures of RSA (PKCS #1) are the same each time; new keys and an ES256 token would not be, so keys that are there stay.
import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const here = name => new URL(name, import.meta.url);

const names = ['teams', 'other', 'unendorsed', 'emptyEndorsements', 'webchat', 'unpublished', 'elliptic'];
if (!existsSync(here('test-keys.json'))) {
  const keys = {};
  for (const name of names) {
    const { privateKey } = name === 'elliptic' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
    keys[name] = { kid: `test-${name}`, ...privateKey.export({ format: 'jwk' }) };
  }
  writeFileSync(here('test-keys.json'), JSON.stringify(keys, null, 2) + '\n');
}
const keys = JSON.parse(readFileSync(here('test-keys.json'), 'utf8'));
const published = (name, endorsements) => {
  const { kid, kty, n, e, crv, x, y } = keys[name];
  return { kty, use: 'sig', kid, n, e, crv, x, y, endorsements };
};
const jwks = { keys: [
  published('teams', ['msteams', 'webchat']), published('other', ['msteams']), published('unendorsed'), published('emptyEndorsements', []),
  published('webchat', ['webchat', 'directline']), published('elliptic', ['msteams']),
] };
writeFileSync(here('jwks.json'), JSON.stringify(jwks, null, 2) + '\n');

const app = '0f1d7a52-6c3e-4f0a-9b86-2a4d5e6f7081';
const tenant = '7b1f2c34-5d6e-4a7b-8c9d-0e1f2a3b4c5d';
const issuer = 'https://api.botframework.com';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const activity = { channelId: 'msteams', serviceUrl, tenantId: tenant };
const claims = { serviceurl: serviceUrl, nbf: 1760000000, exp: 4102444800, iss: issuer, aud: app };

const b64 = value => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const hash = { 256: 'sha256', 384: 'sha384', 512: 'sha512' };
const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
function jwt(payload, { key = 'teams', alg = 'RS256', kid = keys[key].kid, header } = {}) {
  const head = header ?? { alg, kid, typ: 'JWT' };
  const body = `${b64(head)}.${b64(payload)}`;
  const bits = alg.slice(2);
  if (alg === 'none') return body + '.';
  if (alg.startsWith('HS')) {
    const pem = createPublicKey(createPrivateKey({ key: keys[key], format: 'jwk' })).export({ type: 'spki', format: 'pem' });
    return body + '.' + createHmac(hash[bits], pem).update(body).digest('base64url');
  }
  const privateKey = createPrivateKey({ key: keys[key], format: 'jwk' });
  const options = alg.startsWith('ES') ? { key: privateKey, dsaEncoding: 'ieee-p1363' }
    : alg.startsWith('PS') ? { key: privateKey, padding: 6, saltLength: 32 } : privateKey;
  return body + '.' + sign(hash[bits], Buffer.from(body), options).toString('base64url');
}

const vectors = [];
// status: what our check answers; foreign: what botframework-connector does where that differs, and why.
const add = (name, token, status, reason, more = {}) => vectors.push({ name, authorization: token === null ? null : more.raw ? token : `Bearer ${token}`,
  activity: { ...activity, ...more.activity }, status, reason, ...(more.foreign ? { foreign: more.foreign, why: more.why } : {}) });
const good = jwt(claims);

add('RS256', good, 200, 'accepted');
add('RS384', jwt(claims, { alg: 'RS384' }), 200, 'accepted');
add('RS512', jwt(claims, { alg: 'RS512' }), 200, 'accepted');
add('another endorsed key', jwt(claims, { key: 'other' }), 200, 'accepted');
add('no nbf', jwt(without(claims, 'nbf')), 200, 'accepted');
add('no typ in the header', jwt(claims, { header: { alg: 'RS256', kid: keys.teams.kid } }), 200, 'accepted');
add('more claims than are read', jwt({ ...claims, serviceUrl: 'https://elsewhere.example.org/', jti: 'x' }), 200, 'accepted');
add('service url in another case', jwt({ ...claims, serviceurl: 'https://SMBA.trafficmanager.net/UK/' }), 200, 'accepted',
  { foreign: 'refuses', why: 'the npm validator compares to the letter, the .NET one and teams.md ignore case' });
add('audience in another case', jwt({ ...claims, aud: app.toUpperCase() }), 200, 'accepted', { foreign: 'refuses', why: 'a GUID is the same in either case; the npm validator compares to the letter' });

add('no header', null, 401, 'no-token');
add('empty header', '', 401, 'no-token', { raw: true });
add('no scheme', good, 401, 'not-bearer', { raw: true });
add('lower-case scheme', `bearer ${good}`, 401, 'not-bearer', { raw: true });
add('Basic', `Basic ${good}`, 401, 'not-bearer', { raw: true });
add('two blanks', `Bearer  ${good}`, 401, 'not-bearer', { raw: true });
add('three parts of a header', `Bearer ${good} ${good}`, 401, 'not-bearer', { raw: true });
add('scheme alone', 'Bearer ', 401, 'not-a-token', { raw: true });
add('not a token', 'rubbish', 401, 'not-a-token');
add('two parts', good.split('.').slice(0, 2).join('.'), 401, 'not-a-token');
add('four parts', good + '.AAAA', 401, 'not-a-token');
add('five parts', good + '.AAAA.BBBB', 401, 'not-a-token');
add('payload is a list', `${b64({ alg: 'RS256', kid: keys.teams.kid })}.${b64('[]')}.AAAA`, 401, 'not-a-token');
add('header is not JSON', `${b64('{')}.${good.split('.')[1]}.${good.split('.')[2]}`, 401, 'not-a-token');

add('wrong audience', jwt({ ...claims, aud: '11111111-2222-3333-4444-555555555555' }), 401, 'wrong-audience');
add('no audience', jwt(without(claims, 'aud')), 401, 'wrong-audience');
add('two audiences', jwt({ ...claims, aud: [app, '11111111-2222-3333-4444-555555555555'] }), 401, 'wrong-audience');
add('wrong issuer', jwt({ ...claims, iss: 'https://api.botframework.example' }), 401, 'wrong-issuer');
add('government issuer', jwt({ ...claims, iss: 'https://api.botframework.us' }), 401, 'wrong-issuer');
add('issuer with a slash', jwt({ ...claims, iss: issuer + '/' }), 401, 'wrong-issuer');
add('Entra issuer', jwt({ ...claims, iss: `https://login.microsoftonline.com/${tenant}/v2.0` }), 401, 'wrong-issuer');
add('Emulator issuer', jwt({ ...claims, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }), 401, 'wrong-issuer');
add('no issuer', jwt(without(claims, 'iss')), 401, 'wrong-issuer');

add('unknown key', jwt(claims, { key: 'unpublished' }), 401, 'unknown-key');
add('unknown key under a known id', jwt(claims, { key: 'unpublished', kid: keys.teams.kid }), 401, 'bad-signature');
add('known key under another id', jwt(claims, { key: 'other', kid: keys.teams.kid }), 401, 'bad-signature');
add('no key id', jwt(claims, { header: { alg: 'RS256', typ: 'JWT' } }), 401, 'no-key-id');
add('key id in another case', jwt(claims, { kid: 'TEST-teams' }), 401, 'unknown-key');
add('alg none', jwt(claims, { alg: 'none' }), 401, 'wrong-algorithm');
add('alg none with a signature', jwt(claims, { header: { alg: 'none', kid: keys.teams.kid } }), 401, 'wrong-algorithm');
add('HS256 with the public key', jwt(claims, { alg: 'HS256' }), 401, 'wrong-algorithm');
add('ES256', jwt(claims, { key: 'elliptic', alg: 'ES256' }), 401, 'wrong-algorithm');
add('PS256', jwt(claims, { alg: 'PS256' }), 401, 'wrong-algorithm');
add('RS256 that names an elliptic key', jwt(claims, { kid: keys.elliptic.kid }), 401, 'unknown-key');
add('signed as RS256, says RS512', jwt(claims, { header: { alg: 'RS512', kid: keys.teams.kid } }), 401, 'bad-signature');
const [head, , signature] = good.split('.');
add('tampered payload', `${head}.${b64({ ...claims, serviceurl: 'https://evil.example.org/' })}.${signature}`, 401, 'bad-signature', { activity: { serviceUrl: 'https://evil.example.org/' } });
add('tampered header', `${b64({ alg: 'RS256', kid: keys.teams.kid, typ: 'JWT', x: 1 })}.${good.split('.').slice(1).join('.')}`, 401, 'bad-signature');
add('truncated signature', good.slice(0, -8), 401, 'bad-signature');
add('empty signature', `${good.split('.').slice(0, 2).join('.')}.`, 401, 'bad-signature');
add('another token\'s signature', `${good.split('.').slice(0, 2).join('.')}.${jwt({ ...claims, jti: 'y' }).split('.')[2]}`, 401, 'bad-signature');

add('expired', jwt({ ...claims, exp: 1760003600 }), 401, 'expired');
add('no expiry', jwt(without(claims, 'exp')), 401, 'no-expiry', { foreign: 'accepts', why: 'jsonwebtoken takes a token without exp as one that never expires' });
add('not yet valid', jwt({ ...claims, nbf: 4102440000 }), 401, 'not-yet-valid');

add('key without endorsements', jwt(claims, { key: 'unendorsed' }), 403, 'not-endorsed', { foreign: 'accepts', why: 'the npm validator checks endorsements only where a key has some' });
add('key with no endorsement in its list', jwt(claims, { key: 'emptyEndorsements' }), 403, 'not-endorsed', { foreign: 'accepts', why: 'the npm validator checks endorsements only where a key has some' });
add('key endorsed for other channels', jwt(claims, { key: 'webchat' }), 403, 'not-endorsed');
add('channel in another case', good, 403, 'not-endorsed', { activity: { channelId: 'MSTeams' } });
add('service url differs', jwt({ ...claims, serviceurl: 'https://smba.trafficmanager.net/emea/' }), 403, 'wrong-service-url');
add('service url without its slash', jwt({ ...claims, serviceurl: serviceUrl.slice(0, -1) }), 403, 'wrong-service-url');
add('no service url in the token', jwt(without(claims, 'serviceurl')), 403, 'no-service-url');
add('service url under a name in another case', jwt({ ...without(claims, 'serviceurl'), serviceUrl }), 403, 'no-service-url');
add('service url is a list', jwt({ ...claims, serviceurl: [serviceUrl] }), 403, 'no-service-url');
add('another tenant', good, 403, 'wrong-tenant', { activity: { tenantId: '11111111-2222-3333-4444-555555555555' }, foreign: 'accepts', why: 'the npm validator knows no tenants' });
add('no tenant', good, 403, 'wrong-tenant', { activity: { tenantId: null }, foreign: 'accepts', why: 'the npm validator knows no tenants' });

writeFileSync(here('tokens.json'), JSON.stringify({ app, tenant, vectors }, null, 1) + '\n');
console.log(`${vectors.length} tokens`);
