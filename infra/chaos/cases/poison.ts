/** E5 and T9: events that nobody should have sent. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { domains } from '@mh-os/contracts';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { brandsFor, finding, ms, type Case, type Finding } from '../kit/arena.ts';
import { drained, effectFinding, effectsOf, lagOf, numberOf, rowsOf } from '../kit/checks.ts';
import { operate } from '../kit/operate.ts';
import type { Target } from '../kit/target.ts';
import { writeSteadily } from '../kit/writes.ts';

const TYPE = 'catalog-pricing.product.created';

const envelope = (brandId: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ id: randomUUID(), type: TYPE, version: 1, brandId, occurredAt: new Date().toISOString() },
  ...{
    actor: { kind: 'person', id: randomUUID() },
    correlationId: randomUUID(),
    aggregateId: randomUUID(),
    aggregateVersion: 1,
  },
  data: { label: 'poison', status: 'ACTIVE', variants: [] },
  ...more,
});

/** Ten kinds of bad event by what is wrong with each; `now` are those that no second try could help. */
function badEvents(brandId: string, otherBrand: string): { kind: string; now: boolean; body: string }[] {
  const json = (more: Record<string, unknown>) => JSON.stringify(envelope(brandId, more));
  const deep = '['.repeat(5_000) + ']'.repeat(5_000);
  return [
    { kind: 'nothing', now: true, body: '' },
    { kind: 'no JSON', now: true, body: '{"id": ' },
    { kind: 'no object', now: true, body: '[1, 2, 3]' },
    { kind: 'no envelope', now: true, body: '{"hello": "world"}' },
    { kind: 'an id that is none', now: true, body: json({ id: 'not-a-uuid' }) },
    { kind: 'no time', now: true, body: json({ occurredAt: 'yesterday' }) },
    { kind: 'another brand inside', now: true, body: JSON.stringify(envelope(otherBrand)) },
    { kind: 'no brand inside', now: true, body: json({ brandId: null }) },
    { kind: 'nested without end', now: true, body: deep },
    {
      kind: 'a text that cannot be kept',
      now: false,
      body: json({ data: { label: 'a\u0000b', status: 'ACTIVE', variants: [] } }),
    },
  ];
}

const LETTER = `INSERT INTO platform.dead_letter (id, brand_id, consumer, stream, stream_seq, subject, event_id, type, body, reason,
  error, attempts) VALUES ($1, $2, 'platform', 'MH_CATALOG_PRICING', 0, $3, $4, $5, $6, 'HANDLER_FAILED', 'was repaired', 6)`;
/** Automations follow the same streams on their own and keep dead letters of their own. */
const BURIED = `SELECT count(*) FROM platform.dead_letter WHERE consumer = 'platform'`;
const ENTRIES = 'SELECT count(*) FROM platform.activity_entry WHERE id = $1';

/** A dead letter whose cause was repaired has its effect after the replay, once; the second replay is refused. */
async function replayed(target: Target, brand: string): Promise<Finding> {
  const [id, event] = [randomUUID(), envelope(brand)];
  await rowsOf(target, LETTER, [id, brand, `mh.${brand}.${TYPE}`, event['id'], TYPE, JSON.stringify(event)]);
  const command = ['--service', 'platform', '--replay', id];
  await operate(target, 'dead-letters', command);
  for (let left = 50; left > 0 && (await numberOf(target, ENTRIES, [event['id']])) === 0; left -= 1) await sleep(100);
  const entries = await numberOf(target, ENTRIES, [event['id']]);
  const refused = await operate(target, 'dead-letters', command).then(
    () => false,
    () => true,
  );
  const measured = `${entries} effect, second replay ${refused ? 'refused' : 'accepted'}`;
  return finding('E5', 'a dead letter is replayed', measured, entries === 1 && refused);
}

/** Whoever follows the stream buries what it cannot read. */
const SERVICES: readonly string[] = domains;
const open = (service: string): string =>
  `SELECT id FROM ${service.replaceAll('-', '_')}.dead_letter
    WHERE status = 'open' AND (brand_id = $1 OR subject LIKE 'mh.' || $1 || '.%')`;

/** Does what operators do after such a day: who looks at the stack next finds it well. What is still tried again is withdrawn. */
async function cleanUp(target: Target, nats: NatsConnection, brand: string, tried: readonly Sent[]): Promise<void> {
  const manager = await jetstreamManager(nats);
  for (const { stream, seq } of tried) await manager.streams.deleteMessage(stream, seq);
  for (const service of SERVICES) {
    const letters = await rowsOf<{ id: string }>(target, open(service), [brand]);
    const each = letters.flatMap(({ id }) => ['--discard', id]);
    if (each.length > 0)
      await operate(target, 'dead-letters', ['--service', service, '--reason', 'Sent by a test', ...each]);
  }
}

interface Sent {
  readonly stream: string;
  readonly seq: number;
}

export const e5: Case = {
  id: 'E5',
  title: 'ten kinds of bad event among good ones',
  run: async ({ target, ...rest }) => {
    const brands = await brandsFor({ target, ...rest }, 2, 'Poisoned');
    const [brand, other] = [brands[0]?.id ?? '', brands[1]?.id ?? ''];
    const ids = [brand, other];
    const before = await numberOf(target, BURIED);
    const url = new URL(target.env['MH_NATS_URL'] ?? '');
    const nats = await connect({ servers: url.host, user: url.username, pass: url.password });
    const bad = badEvents(brand, other);
    const writing = writeSteadily(brands, { perSecond: 20, forMs: 5_000, patienceMs: 10_000, label: 'beside poison' });
    const tried: Sent[] = [];
    for (const { body, now } of bad) {
      const sent = await jetstream(nats).publish(`mh.${brand}.${TYPE}`, body);
      if (!now) tried.push(sent);
    }
    const { writes } = await writing;
    const took = await drained(target, ids, 30_000);
    const worst = await lagOf(target, ids, 0.99);
    const letters = await rowsOf<{ reason: string; n: number }>(
      target,
      `SELECT reason, count(*)::int AS n FROM platform.dead_letter WHERE brand_id = $1 AND consumer = 'platform'
        GROUP BY reason ORDER BY reason`,
      [brand],
    );
    const buried = (await numberOf(target, BURIED)) - before;
    const atOnce = bad.filter(({ now }) => now).length;
    const leaked = await numberOf(
      target,
      `SELECT count(*) FROM platform.activity_entry WHERE brand_id = $1 AND entity_label = 'poison'`,
      [other],
    );
    const effects = effectFinding('E5', await effectsOf(target, writes));
    const replay = await replayed(target, brand);
    await cleanUp(target, nats, brand, tried);
    await nats.close();
    return [
      finding(
        'E5',
        `others unaffected: every write told, p99 <= 1 s`,
        `drained ${took === undefined ? 'never' : ms(took)}, lag p99 ${ms(worst)}`,
        took !== undefined && worst <= 1_000,
      ),
      effects,
      finding(
        'E5',
        `${atOnce} dead letters at once, one of ten is tried again`,
        `${buried}: ${letters.map(({ reason, n }) => `${n} ${reason}`).join(', ')}`,
        buried === atOnce,
      ),
      finding('T9', 'an event with another brand inside reaches neither', `${leaked} entries`, leaked === 0),
      replay,
    ];
  },
};
