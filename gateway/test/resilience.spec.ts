import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { compose } from './support/compose.ts';
import { Stand, stores } from './support/stand.ts';

const both = { query: '{ me { id } tags { id } }' };
const healthy = { query: '{ me { id } }' };

describe('a subgraph in trouble', () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await new Stand().start();
  });
  afterEach(() => stand.stop());

  it('G7: a frozen subgraph costs only its own fields, and after some calls no waiting', async () => {
    await stand.post(both);
    stand.subgraphs.catalog.frozen = true;
    const { status, json } = await stand.post(both);
    expect(status).toBe(200);
    expect(json.data).toMatchObject({ me: { id: expect.any(String) as string }, tags: null });
    expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
    const reply = await stand.post(healthy);
    expect(reply.json.errors).toBeUndefined();
    // After enough of them nobody waits any more.
    await Promise.all(Array.from({ length: 20 }, () => stand.post(both)));
    const asked = stand.subgraphs.catalog.seen.length;
    const open = await stand.post(both);
    expect(open.json.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(stand.subgraphs.catalog.seen.length).toBe(asked);
  }, 15_000);

  it('G8: a killed subgraph opens the breaker, the gateway lives, answers are whole again after the restart', async () => {
    await stand.post(both);
    await stand.subgraphs.catalog.kill();
    for (let i = 0; i < 10; i++) {
      const { json } = await stand.post(both);
      expect(json.data?.me).toBeTruthy();
      expect(json.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    }
    const metrics = await (await fetch(`${stand.origin}/metrics`)).text();
    expect(metrics).toMatch(/mh_gateway_breaker_open\{subgraph="catalog"\} 1/);
    await stand.subgraphs.catalog.start();
    while ((await stand.post(both)).json.errors) await wait(100);
  }, 20_000);

  it('O7: a subgraph that always refuses sees at most a tenth more calls; mutations are sent once', async () => {
    stand.subgraphs.catalog.status = 503;
    const calls = 200;
    for (let i = 0; i < calls; i++) await stand.post({ query: '{ tags { id } }' });
    expect(stand.subgraphs.catalog.seen.length).toBeLessThanOrEqual(calls * 1.1 + 5);
    const { platform } = stand.subgraphs;
    platform.status = 503;
    await stand.post({ query: 'mutation { rename(name: "x") { id } }' });
    expect(platform.seen.filter(({ body }) => body.includes('rename'))).toHaveLength(1);
  });

  it('G10: a broken supergraph keeps the old one serving, a good one takes over without a restart', async () => {
    writeFileSync(stand.supergraphPath, 'type Query { this is not a supergraph');
    expect(await stand.gateway.reload()).toBe(false);
    expect((await stand.post(both)).json.errors).toBeUndefined();
    expect((await fetch(`${stand.origin}/readyz`)).status).toBe(200);
    const wider = {
      ...stores,
      platform: (stores.platform ?? '').replace('id: ID! name: String }', 'id: ID! name: String nick: String }'),
    };
    writeFileSync(
      stand.supergraphPath,
      compose(wider, (name) => stand.subgraphs[name as 'platform'].url),
    );
    expect(await stand.gateway.reload()).toBe(true);
    expect((await stand.post({ query: '{ me { ... on Person { __typename nick } } }' })).status).toBe(200);
  });

  it('finishes what is in flight when told to stop', async () => {
    stand.subgraphs.catalog.frozen = true;
    const pending = stand.post(both);
    await wait(100);
    const stopped = stand.gateway.stop();
    expect((await pending).json.data?.me).toBeTruthy();
    await stopped;
    await expect(stand.post(healthy)).rejects.toThrow();
  }, 15_000);
});
