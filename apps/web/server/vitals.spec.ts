import { WebVitals } from './vitals.ts';

describe('how the console does', () => {
  const request = (ms: number, failed = false) => ({ name: `GET /${ms}`, ms, failed, requestId: 'r' });

  it('counts the last minute, with its failures and 95th percentile', () => {
    let now = 1_000_000;
    const vitals = new WebVitals(() => now);
    expect(vitals.requests()).toEqual({ count: 0, failed: 0, p95Ms: 0 });
    for (let ms = 1; ms <= 100; ms += 1) vitals.observe(request(ms, ms === 7));
    expect(vitals.requests()).toEqual({ count: 100, failed: 1, p95Ms: 95 });
    now += 60_001;
    expect(vitals.requests()).toEqual({ count: 0, failed: 0, p95Ms: 0 });
  });

  it('keeps the five slowest of the last ten minutes, slowest first', () => {
    let now = 1_000_000;
    const vitals = new WebVitals(() => now);
    for (const ms of [150, 900, 300, 700, 500, 1_100, 400]) vitals.observe(request(ms));
    expect(vitals.slowest().map(({ ms }) => ms)).toEqual([1_100, 900, 700, 500, 400]);
    now += 600_001;
    expect(vitals.slowest()).toEqual([]);
  });
});
