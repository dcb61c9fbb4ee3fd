import { OAuth2Server } from 'oauth2-mock-server';

/** An identity provider in a process of its own: it checks for plain objects, which those of a test's realm are not. */
const provider = new OAuth2Server();
/** What it states about whoever signs in, and whether it breaks the signature afterwards. */
let stated: Record<string, unknown> = {};
let spoil = false;

provider.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) =>
  Object.assign(token.payload, stated),
);
provider.service.on('beforeResponse', (answer: { body: Record<string, string> }) => {
  const token = answer.body['id_token'];
  if (!spoil || token === undefined) return;
  const [head, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, name: 'Other' })).toString('base64url');
  answer.body['id_token'] = [head, changed, signature].join('.');
});

process.on('message', (message: { stated: Record<string, unknown>; spoil: boolean }) => {
  ({ stated, spoil } = message);
  process.send?.({ heard: true });
});
process.on('disconnect', () => process.exit(0));

await provider.issuer.keys.generate('RS256');
await provider.start(0, '127.0.0.1');
process.send?.({ issuer: provider.issuer.url });
