import { publicJwkOf } from '@mh-os/auth/plain';
import { FakePlatform } from './support/fake-platform.ts';
import { Stand } from './support/stand.ts';

const KEY = 'console-secret-of-the-test';
const beat = {
  ...{ instance: 'web-1', version: '1.0.0', node: 'v24.0.0', startedAt: new Date().toISOString() },
  ...{ ready: true, draining: false, dependencies: { database: { ok: true, ms: 1 } }, slow: [] },
  requests: { count: 3, failed: 0, p95Ms: 12 },
  process: { residentMiB: 90, loopDelayP99Ms: 1 },
};

describe('heartbeats of the console', () => {
  const stand = new Stand();
  const platform = new FakePlatform(publicJwkOf(stand.gatewayJwk));
  beforeAll(async () => {
    platform.jwks = [stand.platformKey.publicJwk];
    await platform.start();
    await stand.start({ MH_PLATFORM_URL: platform.url, MH_CONSOLE_KEY: KEY });
  });
  afterAll(async () => {
    await stand.stop();
    await platform.stop();
  });

  const post = (headers: Record<string, string>, body: unknown = beat, origin = stand.origin) =>
    fetch(`${origin}/console/heartbeats`, { method: 'POST', headers, body: JSON.stringify(body) });
  const console_ = { 'x-mh-client': 'console', 'x-mh-client-key': KEY };
  const ofWeb = () => platform.beats.filter(({ service }) => service === 'web');

  it('are passed on to platform, signed by the gateway, and only ever as the console', async () => {
    expect((await post(console_, { ...beat, service: 'platform' })).status).toBe(204);
    expect(ofWeb()).toEqual([{ ...beat, service: 'web' }]);
    expect(platform.beats.filter(({ service }) => service === 'platform')).toEqual([]);
  });

  it('A2: are taken from nobody who does not know the secret', async () => {
    const before = ofWeb().length;
    expect((await post({})).status).toBe(404);
    expect((await post({ 'x-mh-client': 'console' })).status).toBe(401);
    expect((await post({ ...console_, 'x-mh-client-key': 'wrong' })).status).toBe(401);
    expect(ofWeb()).toHaveLength(before);
  });

  it('are refused where they are none, too large, or no POST', async () => {
    const before = ofWeb().length;
    expect((await post(console_, { ...beat, requests: 'many' })).status).toBe(400);
    expect((await post(console_, { ...beat, version: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await fetch(`${stand.origin}/console/heartbeats`, { headers: console_ })).status).toBe(405);
    expect(ofWeb()).toHaveLength(before);
  });

  it('say that platform does not hear them', async () => {
    platform.broken = true;
    expect((await post(console_)).status).toBe(503);
    platform.broken = false;
  });

  it('are not heard by a gateway that shares no secret with a console', async () => {
    const open = stand.another({ MH_PLATFORM_URL: platform.url });
    const origin = `http://127.0.0.1:${await open.start()}`;
    try {
      expect((await post({ 'x-mh-client': 'console', 'x-mh-client-key': '' }, beat, origin)).status).toBe(404);
    } finally {
      await open.stop();
    }
  });
});
