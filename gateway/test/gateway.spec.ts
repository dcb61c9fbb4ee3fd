import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { getIntrospectionQuery } from 'graphql';
import { readBody } from '../src/http/body.ts';
import { LEAKY, Stand } from './support/stand.ts';

const jsonOnly = { accept: 'application/json' };

describe('the front', () => {
  const stand = new Stand();
  beforeAll(() => stand.start());
  afterAll(() => stand.stop());

  it('answers a federated query with the caller the subgraphs may believe', async () => {
    const token = await stand.token();
    const { status, json, headers } = await stand.post(
      { query: '{ products(first: 2) { nodes { id owner { id name } } } me { id name } }' },
      { authorization: `Bearer ${token}`, 'x-request-id': 'request-42' },
    );
    expect(json.errors).toBeUndefined();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(headers.get('x-request-id')).toBe('request-42');
    const seen = stand.subgraphs.catalog.seen.at(-1);
    expect(seen?.ctx.actor).toMatchObject({ kind: 'person', id: 'user-1' });
    expect(seen?.ctx.brandId).toBe('0190b0c0-0000-7000-8000-000000000001');
    expect(seen?.ctx.can('catalog-pricing.product.read')).toBe(true);
    expect(Number(seen?.headers['x-mh-deadline'])).toBeLessThanOrEqual(Date.now() + 2_000);
    expect(seen?.headers.authorization).toBeUndefined();
  });

  it('sends an anonymous context where nobody signed in, so that signing in works', async () => {
    const { json } = await stand.post({ query: 'mutation { signIn(email: "a@b.c") }' });
    expect(json.errors).toBeUndefined();
    expect(stand.subgraphs.platform.seen.at(-1)?.ctx.actor.kind).toBe('anonymous');
  });

  it('A2: drops x-mh-* headers that come from outside', async () => {
    await stand.post({ query: '{ me { id } }' }, { 'x-mh-context': 'forged', 'x-mh-brand': 'other' });
    const seen = stand.subgraphs.platform.seen.at(-1);
    expect(seen?.headers['x-mh-brand']).toBeUndefined();
    expect(seen?.headers['x-mh-context']).not.toBe('forged');
  });

  it('A7: form, text/plain, GET and untyped bodies have no effect', async () => {
    const before = stand.subgraphs.platform.seen.length;
    const body = JSON.stringify({ query: 'mutation { rename(name: "x") { id } }' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])
      expect((await stand.post(body, { 'content-type': type })).status).toBe(415);
    const get = await fetch(`${stand.origin}/graphql?query=${encodeURIComponent('{ me { id } }')}`);
    expect(get.status).toBe(405);
    const preflight = await fetch(`${stand.origin}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.test' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(stand.subgraphs.platform.seen.length).toBe(before);
  });

  it('follows the status rules of GraphQL over HTTP', async () => {
    const cases: [unknown, number, number][] = [
      [{ query: '{ me { id } }' }, 200, 200],
      [{ query: '{ me {' }, 400, 200],
      [{ query: '{ nothing }' }, 400, 200],
      [{ query: 'query($n: Int!) { products(first: $n) { totalCount } }', variables: { n: 'x' } }, 400, 200],
      [{ query: 7 }, 400, 400],
      [{ query: '{ me { id } }', variables: [1] }, 400, 400],
      [{ query: '{ me { id } }', extensions: 'x' }, 400, 400],
      [{}, 400, 400],
      ['not json', 400, 400],
      [[{ query: '{ me { id } }' }], 400, 400],
    ];
    for (const [body, graphql, plain] of cases) {
      const strict = await stand.post(body);
      expect([body, strict.status]).toEqual([body, graphql]);
      expect((await stand.post(body, jsonOnly)).status).toBe(plain);
      if (graphql !== 200) expect(strict.json).not.toHaveProperty('data');
    }
    expect((await stand.post({ query: '{ me { id } }' }, { accept: '*/*' })).headers.get('content-type')).toMatch(
      /^application\/json/,
    );
    expect((await stand.post({ query: '{ me { id } }' }, { accept: 'text/html' })).status).toBe(406);
  });

  it('G9: errors carry a code, a request id and nothing of our insides', async () => {
    const { json, text, status } = await stand.post({ query: '{ boom me { id } }' });
    expect(status).toBe(200);
    expect(json.data?.me).not.toBeNull();
    expect(json.errors?.[0]).toMatchObject({ path: ['boom'], extensions: { code: 'INTERNAL', retryable: false } });
    for (const word of ['select', '127.0.0.1', 'ECONN', 'boom.js', 'stack', 'serviceName', 'valueCompletion'])
      expect(text).not.toContain(word);
    expect(LEAKY).toContain('ECONN');
  });

  it('does not suggest names nor describe itself to anonymous callers', async () => {
    expect((await stand.post({ query: '{ prodcts { totalCount } }' })).text).not.toMatch(/did you mean/i);
    for (const query of [
      '{ __schema { types { name } } }',
      '{\n\n__type\n(name: "Query") { name } }',
      '{ ...F } fragment F on Query { s: __schema { types { name } } }',
    ])
      expect((await stand.post({ query })).json.errors?.[0]?.extensions.code).toBe('INTROSPECTION_FORBIDDEN');
    const signedIn = await stand.post(
      { query: '{ __schema { queryType { name } } me { id } }' },
      { authorization: `Bearer ${await stand.token()}` },
    );
    expect(signedIn.json.data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  it('lets tools read the whole schema within the limits', async () => {
    const headers = { authorization: `Bearer ${await stand.token()}` };
    const { status, json } = await stand.post({ query: getIntrospectionQuery() }, headers);
    expect(status).toBe(200);
    expect(json.errors).toBeUndefined();
  });

  it('offers the schema to those who may read it', async () => {
    expect((await fetch(`${stand.origin}/schema.graphql`)).status).toBe(401);
    const headers = { authorization: `Bearer ${await stand.token()}` };
    const sdl = await (await fetch(`${stand.origin}/schema.graphql`, { headers })).text();
    expect(sdl).toContain('type ProductConnection');
    expect(sdl).not.toContain('join__');
    const json = (await (await fetch(`${stand.origin}/schema.json`, { headers })).json()) as {
      data: { __schema: object };
    };
    expect(json.data.__schema).toBeDefined();
  });

  it('gives up on a body that does not come', async () => {
    const request = new PassThrough() as unknown as IncomingMessage;
    Object.assign(request, { headers: {} });
    await expect(readBody(request, 100, 50)).rejects.toMatchObject({ status: 408 });
  });

  it('answers probes', async () => {
    for (const path of ['/livez', '/healthz', '/readyz', '/metrics', '/version'])
      expect((await fetch(stand.origin + path)).status).toBe(200);
  });

  it('passes files on with a context bound to method and path, streamed', async () => {
    const headers = { authorization: `Bearer ${await stand.token()}`, 'content-type': 'text/csv' };
    const body = 'x'.repeat(3_000_000);
    const response = await fetch(`${stand.origin}/files/catalog/imports/files?name=a.csv`, {
      method: 'POST',
      headers,
      body,
    });
    expect(await response.json()).toEqual({ size: 3_000_000, path: '/imports/files?name=a.csv' });
    expect((await fetch(`${stand.origin}/files/catalog/imports/1/errors.csv`)).status).toBe(401);
    for (const path of [
      '/files/catalog/graphql',
      '/files/catalog/metrics',
      '/files/nothing/x',
      '/files/catalog/%2e%2e/x',
    ])
      expect((await fetch(stand.origin + path, { headers })).status).toBe(404);
  });

  it('shows pages of services to anybody, as nobody, and nothing else of them', async () => {
    const { seen } = stand.subgraphs.catalog;
    const page = `${stand.origin}/public/catalog/mail/unsubscribe/token_1-2`;
    seen.length = 0;
    const headers = {
      authorization: `Bearer ${await stand.token()}`,
      'accept-language': 'de-AT',
      cookie: 'a=b',
      'x-mh-context': 'x',
    };
    const answer = await fetch(`${page}?next=https://evil.example`, {
      method: 'POST',
      headers,
      body: 'List-Unsubscribe=One-Click',
    });
    expect(await answer.json()).toEqual({ size: 26, path: '/public/mail/unsubscribe/token_1-2' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(seen[0]!.ctx.actor).toMatchObject({ kind: 'anonymous', id: expect.stringMatching(/^ip:/) });
    expect([seen[0]!.ctx.brandId, seen[0]!.ctx.locale, seen[0]!.headers['cookie']]).toEqual([null, 'de-AT', undefined]);
    const status = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;
    expect(await status(page, { method: 'PUT' })).toBe(405);
    expect(await status(page, { method: 'POST', body: 'x'.repeat(9_000) })).toBe(413);
    for (const path of [
      '/public/catalog/%2e%2e/graphql',
      '/public/catalog//evil.example',
      '/public/nothing/x',
      '/public/catalog',
      '/public/catalog/a%20b',
    ])
      expect(await status(stand.origin + path)).toBe(404);
    expect(seen).toHaveLength(1);
  });
});
