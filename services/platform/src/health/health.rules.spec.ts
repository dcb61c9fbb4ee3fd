import type { Heartbeat } from '@mh-os/contracts';
import { decideAlerts, HealthStatus, judgeService, judgeSystem, type SeenBeat } from './health.rules.ts';

const now = new Date('2026-05-01T12:00:00Z');
const beat = (change: Partial<Heartbeat> = {}): Heartbeat => ({
  service: 'crm',
  instance: 'a',
  version: '1',
  node: 'v24',
  startedAt: '2026-05-01T00:00:00Z',
  ready: true,
  draining: false,
  dependencies: { database: { ok: true, ms: 1 }, nats: { ok: true, ms: 1 } },
  requests: { count: 100, failed: 0, p95Ms: 20 },
  process: { residentMiB: 100, loopDelayP99Ms: 1 },
  slow: [],
  outbox: { depth: 0, lagSeconds: 0 },
  consumers: [{ domain: 'platform', waiting: 0, inHand: 0 }],
  deadLetters: 0,
  ...change,
});
const before = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const seen = (change: Partial<Heartbeat> = {}, ago = 1, bornAgo = 3_600): SeenBeat => ({
  heardFirstAt: before(Math.max(ago, bornAgo)),
  seenAt: before(ago),
  beat: beat(change),
});
const judge = (...beats: SeenBeat[]) => judgeService('crm', beats, now);
const kinds = (...beats: SeenBeat[]) => judge(...beats).findings.map(({ kind }) => kind);

describe('health of a service', () => {
  it('is fine when a process is heard and ready', () =>
    expect(judge(seen())).toMatchObject({ status: HealthStatus.OK, findings: [] }));
  it('is unknown when it was never heard of', () => expect(judge().status).toBe(HealthStatus.UNKNOWN));
  it('ADM-13: is down when all its processes fell silent, however long ago', () => {
    expect(judge(seen({}, 17))).toMatchObject({
      status: HealthStatus.DOWN,
      findings: [{ kind: 'DOWN', severity: 'critical' }],
    });
    expect(judge(seen({}, 90_000)).status).toBe(HealthStatus.DOWN);
    expect(judge(seen({ draining: true }, 1)).findings[0]?.message).toContain('was stopped');
  });
  it('is degraded while one of several is silent, and forgets it after five minutes', () => {
    expect(kinds(seen({ instance: 'a' }), seen({ instance: 'b' }, 60))).toEqual(['SILENT']);
    expect(judge(seen({ instance: 'a' }), seen({ instance: 'b' }, 301))).toMatchObject({ status: HealthStatus.OK });
  });
  it('ADM-13: does not miss a process that died and in whose place another is heard since', () => {
    const replaced = judge(seen({ instance: 'new' }, 1, 50), seen({ instance: 'dead' }, 60));
    expect(replaced).toMatchObject({
      status: HealthStatus.OK,
      findings: [],
      replicas: [{ beat: { instance: 'new' } }],
    });
    // One newcomer does not stand in for two, nor for one that died after it came.
    expect(judge(seen({}, 1, 50), seen({}, 60), seen({}, 70)).findings).toMatchObject([
      { kind: 'SILENT', message: '1 of 2 processes of crm have fallen silent.' },
    ]);
    expect(kinds(seen({}, 1, 50), seen({}, 40))).toEqual(['SILENT']);
  });
  it('tells a loop of dying processes from an accident', () => {
    const deaths = (count: number) => Array.from({ length: count }, (_, i) => seen({}, 40 * (i + 1), 40 * (i + 2) - 1));
    expect(judge(seen({}, 1, 39), ...deaths(4)).findings).toEqual([]);
    expect(kinds(seen({}, 1, 39), ...deaths(5))).toEqual(['RESTARTS']);
  });
  it('does not miss a process that said goodbye', () =>
    expect(judge(seen(), seen({ instance: 'b', draining: true }, 60)).status).toBe(HealthStatus.OK));
  it('names the dependency that does not answer', () => {
    const dependencies = { database: { ok: false, ms: 1000, error: 'TIMEOUT' }, nats: { ok: true, ms: 1 } };
    expect(judge(seen({ ready: false, dependencies })).findings).toEqual([
      {
        service: 'crm',
        kind: 'NOT_READY',
        severity: 'critical',
        message: 'crm is not ready: database does not answer.',
      },
    ]);
  });
  it.each([
    ['OUTBOX', { outbox: { depth: 1_001, lagSeconds: 1 } }],
    ['OUTBOX', { outbox: { depth: 1, lagSeconds: 31 } }],
    [
      'BACKLOG',
      {
        consumers: [
          { domain: 'a', waiting: 3_000, inHand: 0 },
          { domain: 'b', waiting: 2_001, inHand: 0 },
        ],
      },
    ],
    ['DEAD_LETTERS', { deadLetters: 1 }],
    ['ERRORS', { requests: { count: 20, failed: 2, p95Ms: 1 } }],
  ])('finds %s', (kind, change) => expect(kinds(seen(change))).toEqual([kind]));
  it('takes few failures and few requests calmly', () => {
    expect(kinds(seen({ requests: { count: 19, failed: 19, p95Ms: 1 } }))).toEqual([]);
    expect(kinds(seen({ requests: { count: 100, failed: 5, p95Ms: 1 } }))).toEqual([]);
  });
});

describe('health of the system', () => {
  const state = (status: HealthStatus) => ({ name: 'x', status, findings: [], replicas: [] });
  it('is as bad as its worst part, and what never ran does not count', () => {
    expect(judgeSystem([state(HealthStatus.OK), state(HealthStatus.UNKNOWN)])).toBe(HealthStatus.OK);
    expect(judgeSystem([state(HealthStatus.OK), state(HealthStatus.DEGRADED)])).toBe(HealthStatus.DEGRADED);
    expect(judgeSystem([state(HealthStatus.DOWN), state(HealthStatus.DEGRADED)])).toBe(HealthStatus.DOWN);
  });
});

describe('alerts', () => {
  const down = { service: 'crm', kind: 'DOWN', severity: 'critical', message: '' } as const;
  it('are raised once and cleared when the trouble is over', () => {
    expect(decideAlerts([], [down])).toEqual({ raise: [down], clear: [] });
    expect(decideAlerts([down], [down])).toEqual({ raise: [], clear: [] });
    expect(decideAlerts([down], [{ ...down, service: 'sales' }])).toMatchObject({
      raise: [{ service: 'sales' }],
      clear: [down],
    });
  });
});
