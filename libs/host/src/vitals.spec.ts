import { HealthRegistry } from './health.ts';
import { hostBeat, Vitals } from './vitals.ts';

const answered = (ms: number, failed = false) => ({ name: 'GET /x', ms, failed, requestId: `r${ms}` });

describe('vitals', () => {
  it('count the last minute and forget what is older', () => {
    let now = 1_000_000_000_000;
    const vitals = new Vitals(() => now);
    for (let i = 0; i < 95; i++) vitals.observe(answered(3));
    for (let i = 0; i < 5; i++) vitals.observe(answered(700, true));
    expect(vitals.requests()).toEqual({ count: 100, failed: 5, p95Ms: 5 });
    vitals.observe(answered(700, true));
    expect(vitals.requests()).toEqual({ count: 101, failed: 6, p95Ms: 1_000 });
    now += 30_000;
    vitals.observe(answered(9_000));
    expect(vitals.requests().count).toBe(102);
    now += 45_000;
    expect(vitals.requests()).toEqual({ count: 1, failed: 0, p95Ms: 10_000 });
    now += 60_000;
    expect(vitals.requests()).toEqual({ count: 0, failed: 0, p95Ms: 0 });
  });

  it('keep the twenty slowest of the last ten minutes', () => {
    let now = 1_000_000_000_000;
    const vitals = new Vitals(() => now);
    for (let ms = 10; ms <= 100; ms++) vitals.observe(answered(ms));
    expect(vitals.slowest().map(({ ms }) => ms)).toEqual(Array.from({ length: 20 }, (_, i) => 100 - i));
    now += 601_000;
    expect(vitals.slowest()).toEqual([]);
  });

  it('tell with the readiness how the process does, without details of its dependencies', async () => {
    const health = new HealthRegistry();
    health.add('database', async () => ({ host: 'secret' }));
    health.add('nats', () => Promise.reject(Object.assign(new Error('at 10.0.0.1'), { code: 'UNAVAILABLE' })));
    const beat = await hostBeat(new Vitals(), health, '1.2.3');
    expect(beat).toMatchObject({ ready: false, draining: false, version: '1.2.3' });
    expect(beat.dependencies['nats']).toMatchObject({ ok: false, error: 'UNAVAILABLE' });
    expect(JSON.stringify(beat)).not.toMatch(/secret|10\.0\.0\.1/);
    expect(beat.process.residentMiB).toBeGreaterThan(10);
  });
});
