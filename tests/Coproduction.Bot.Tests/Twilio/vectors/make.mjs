// Makes signatures.jsonl beside this file with Twilio's own client, so that our check is proved by a foreign one.
//   mkdir /tmp/vectors && cd /tmp/vectors && npm init -y && npm install twilio@6.2.0
//   NODE_PATH=/tmp/vectors/node_modules node make.mjs
// Each line is one array: [case, signed url, public url, raw target, token, raw body, signature, verdict]
//   signed url    what getExpectedTwilioSignature was given
//   public url    what our server is configured with; raw target: what stands in the request line
//   verdict       1 or 0: what validateRequest says of the configured url + target
// In the cases "port-dropped" and "escaped" the client is laxer than the rule (it tries the url without a non-standard port,
// and a re-encoded one); ours is to refuse those, and the test says so by the name of the case.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { parse } from 'node:querystring';
const require = createRequire(import.meta.url);
const load = () => {
  for (const dir of (process.env.NODE_PATH ?? '').split(':')) {
    try { return createRequire(dir + '/')('twilio/lib/webhooks/webhooks.js'); } catch { /* the next one */ }
  }
  return require('twilio/lib/webhooks/webhooks.js');
};
const { getExpectedTwilioSignature, validateRequest } = load();

// A fixed seed: running it twice makes the same file.
let seed = 20261124;
const random = () => {
  seed = (seed + 0x6D2B79F5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const hex = n => Array.from({ length: n }, () => pick('0123456789abcdef')).join('');

const words = ['', ' ', '  yes please  ', 'STOP', 'Hi Amina, it\'s Rosa.', 'é à ñ ß Ω', 'ŵ ŷ Siân', 'مرحبا بك', 'שלום', '中文短信', '😀', '👩‍👩‍👧 walk?',
  '\uE000 private', '\uFFFD', 'a+b', 'a&b=c', '100%', '%41', 'a;b', '"quoted" <b>', 'line one\nline two', 'line\r\nline', '\u0000\u0007', '\u00A0', '+447700900123',
  '~!*()\'-._', 'x'.repeat(400), '=', '&', '#', '?', '/'];
const names = ['MessageSid', 'AccountSid', 'From', 'To', 'Body', 'NumMedia', 'NumSegments', 'FromCity', 'ApiVersion', 'OptOutType', 'MessagingServiceSid',
  'body', 'BODY', 'from', 'MediaUrl0', 'MediaUrl10', 'MediaUrl2', '_x', 'a b', 'é', '😀', '\uE000', 'Z', 'z', '0', ''];

// Encodes as a browser or Java would: a blank is "+" or "%20", and what need not be escaped sometimes is.
const escape = text => {
  const style = below(3);
  let out = encodeURIComponent(text);
  if (style !== 0) out = out.replaceAll('%20', '+');
  if (style === 2) out = out.replace(/%([0-9A-F]{2})/g, (_, h) => '%' + h.toLowerCase()).replace(/[A-Z]/, c => '%' + c.charCodeAt(0).toString(16));
  return out;
};
const encode = pairs => pairs.map(([k, v]) => escape(k) + (v === '' && k !== '' && below(4) === 0 ? '' : '=' + escape(v))).join('&');

const inbound = () => [['ToCountry', 'GB'], ['ToState', ''], ['SmsMessageSid', 'SM' + hex(32)], ['NumMedia', '0'], ['ToCity', ''], ['FromZip', ''],
  ['SmsSid', 'SM' + hex(32)], ['FromState', ''], ['SmsStatus', 'received'], ['FromCity', ''], ['Body', pick(words)], ['FromCountry', 'GB'], ['To', '+447700900' + (100 + below(900))],
  ['ToZip', ''], ['NumSegments', '1'], ['MessageSid', 'SM' + hex(32)], ['AccountSid', 'AC' + hex(32)], ['From', '+447700900' + (100 + below(900))], ['ApiVersion', '2010-04-01']];
const status = () => [['SmsSid', 'SM' + hex(32)], ['SmsStatus', 'delivered'], ['MessageStatus', pick(['queued', 'sent', 'delivered', 'undelivered'])], ['To', '+447700900123'],
  ['MessageSid', 'SM' + hex(32)], ['AccountSid', 'AC' + hex(32)], ['From', '+447700900124'], ['ApiVersion', '2010-04-01']];
const odd = () => Array.from({ length: below(9) }, () => [pick(names), pick(words)]);
const repeated = () => {
  const key = pick(names);
  return [...odd(), ...Array.from({ length: 2 + below(4) }, () => [key, pick(words)])].sort(() => random() - 0.5);
};

const origins = ['https://bot.example.org', 'https://bot.example.org/prefix', 'https://bot.example.org/a/b', 'http://bot.example.org', 'https://Bot.Example.org',
  'https://192.0.2.7', 'https://[2001:db8::7]', 'http://localhost'];
const targets = ['/channels/twilio/inbound', '/channels/twilio/inbound/', '/channels/twilio/status?o=' + 'f'.repeat(32), '/channels/twilio/inbound?foo=1&bar=2',
  '/channels/twilio/inbound?b=2&a=1', '/channels/twilio/inbound?x=a%20b', '/channels/twilio/inbound?x=a+b', '/channels/twilio/inbound?', '/', '/a%2Fb', '/channels/twilio/inbound?e=%C3%A9'];
const withPort = (url, port) => url.replace(/^(https?:\/\/(?:\[[^\]]*\]|[^/:]*))/, '$1:' + port);
const standard = url => url.startsWith('https:') ? 443 : 80;

const lines = [];
const add = (name, signedUrl, publicUrl, target, pairs, { token = hex(32), signWith = token, signPairs = pairs, raw = encode(pairs) } = {}) => {
  // Parsed as Twilio's express middleware would get it, without a prototype so that no name is special.
  const params = body => Object.assign(Object.create(null), parse(body, '&', '=', { maxKeys: 0 }));
  const signature = getExpectedTwilioSignature(signWith, signedUrl, params(signPairs === pairs ? raw : encode(signPairs)));
  const verdict = validateRequest(token, signature, publicUrl + target, params(raw)) ? 1 : 0;
  lines.push(JSON.stringify([name, signedUrl, publicUrl, target, token, raw, signature, verdict]));
};

for (let i = 0; i < 1500; i++) {
  const [origin, target] = [pick(origins), pick(targets)];
  const [name, make] = pick([['inbound', inbound], ['status', status], ['odd', odd], ['odd', odd], ['repeated', repeated], ['repeated', repeated]]);
  add(name, origin + target, origin, target, make());
}
for (let i = 0; i < 300; i++) {
  const [origin, target] = [pick(origins), pick(targets)];
  const ported = withPort(origin, standard(origin));
  if (i % 2) add('port-added', ported + target, origin, target, odd());
  else add('port-omitted', origin + target, ported, target, odd());
}
for (let i = 0; i < 150; i++) {
  const [origin, target] = [withPort(pick(origins), 8443), pick(targets)];
  add('port-kept', origin + target, origin, target, odd());
}
for (let i = 0; i < 50; i++) {
  const [origin, target] = [pick(origins), pick(targets)];
  add('port-dropped', origin + target, withPort(origin, 8443), target, odd());
}
for (let i = 0; i < 300; i++) {
  const [origin, target] = [pick(origins.filter(o => o !== 'https://bot.example.org')), '/channels/twilio/inbound'];
  const pairs = [['Body', 'yes'], ...inbound()];
  const kind = i % 10;
  if (kind === 0) add('wrong-token', origin + target, origin, target, pairs, { signWith: hex(32) });
  if (kind === 1) add('wrong-slash', origin + target + '/', origin, target, pairs);
  if (kind === 2) add('wrong-scheme', origin.replace(/^https?/, s => s === 'http' ? 'https' : 'http') + target, origin, target, pairs);
  if (kind === 3) add('wrong-host', 'https://evil.example.org' + target, origin, target, pairs);
  if (kind === 4) add('wrong-query', origin + target + '?a=1&b=2', origin, target + '?b=2&a=1', pairs);
  if (kind === 5) add('wrong-value', origin + target, origin, target, pairs, { signPairs: pairs.map(([k, v]) => [k, k === 'To' ? v + '0' : v]) });
  if (kind === 6) add('one-more', origin + target, origin, target, [...pairs, ['Extra', 'x']], { signPairs: pairs });
  if (kind === 7) add('one-less', origin + target, origin, target, pairs.slice(1, -1), { signPairs: pairs });
  if (kind === 8) add('wrong-blank', origin + target, origin, target, [['Body', ' x'], ['From', 'y']], { signPairs: [['Body', 'x'], ['From', 'y']] });
  if (kind === 9) add('wrong-case', origin + target, origin, target, [['Body', 'x'], ['From', 'y']], { signPairs: [['body', 'x'], ['From', 'y']] });
}
const bytes = ['%FF', '%C3', '%E2%82', '%ED%A0%80', '%F0%9F%98', '%C0%AF', 'a%80b', '%F4%90%80%80', '%E9t%E9'];
for (let i = 0; i < 60; i++) {
  const [origin, target] = [pick(origins), pick(targets)];
  add('bad-utf8', origin + target, origin, target, [], { raw: `Body=${pick(bytes)}${pick(bytes)}&From=x&k${pick(bytes)}=1` });
}
for (const [signed, target] of [['?x=%27', "?x='"], ['?x=a%20b', '?x=a b']])
  add('escaped', 'https://bot.example.org/s' + signed, 'https://bot.example.org', '/s' + target, odd());
writeFileSync(new URL('signatures.jsonl', import.meta.url), lines.join('\n') + '\n');
console.log(lines.length, 'vectors');
