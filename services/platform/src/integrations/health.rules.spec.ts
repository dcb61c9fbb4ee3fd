import { HealthStatus } from '../health/health.rules.ts';
import {
  type HealthFacts,
  HealthReasonCode as Code,
  isWorse,
  judge,
  keyWarnings,
  type Report,
} from './health.rules.ts';
import { IntegrationStatus } from './integrations.rules.ts';

const now = new Date('2026-03-10T12:00:00Z');
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const key = (more: object = {}) => ({
  ...{ id: 'k', name: 'ERP key', expiresAt: null, revokedAt: null, lastUsedAt: null },
  ...more,
});
const endpoint = (more: object = {}) => ({
  ...{ id: 'e', host: 'erp.example', status: 'ACTIVE' as const, failures: 0, failingSince: null, lastSuccessAt: null },
  ...more,
});
const report = (status: Report['status'], hours = 1, message = 'queue is stuck'): Report => ({
  ...{ id: 'r', status, message, checkedAt: ago(hours), receivedAt: ago(hours), reportedByName: 'ERP' },
});
const facts = (more: Partial<HealthFacts> = {}): HealthFacts => ({
  ...{ status: IntegrationStatus.CONNECTED, connectedAt: ago(1_000), expectedCallHours: null },
  ...{ apiKey: null, endpoints: [], report: null },
  ...more,
});
const judged = (more: Partial<HealthFacts> = {}) => {
  const { state, reasons } = judge(facts(more), now);
  return [state, ...reasons.map(({ code }) => code)];
};

describe('health of a connected system', () => {
  it('is unknown while it is not connected, whatever else is wrong', () => {
    const apiKey = key({ revokedAt: ago(1) });
    for (const [status, words] of [
      [IntegrationStatus.DISABLED, 'It is switched off.'],
      [IntegrationStatus.DISCONNECTED, 'It is disconnected.'],
    ] as const)
      expect(judge(facts({ status, apiKey }), now)).toMatchObject({
        state: HealthStatus.UNKNOWN,
        reasons: [{ code: Code.NOT_CONNECTED, message: words }],
      });
  });

  it('is unknown until something is heard of it, and again when that is long ago', () => {
    expect(judged()).toEqual(['UNKNOWN', Code.NOTHING_HEARD]);
    expect(judged({ apiKey: key() })).toEqual(['UNKNOWN', Code.NOTHING_HEARD]);
    const old = judge(facts({ report: report('OK', 25) }), now);
    expect(old.reasons[0]?.message).toBe('Nothing was heard of it since 2026-03-09 11:00 UTC.');
    expect(old.state).toBe('UNKNOWN');
  });

  it('is fine with a call, a message taken or a report within a day', () => {
    expect(judged({ apiKey: key({ lastUsedAt: ago(24) }) })).toEqual(['OK']);
    expect(judged({ endpoints: [endpoint({ lastSuccessAt: ago(2) })] })).toEqual(['OK']);
    expect(judged({ report: report('OK') })).toEqual(['OK']);
  });

  it('tells when it was heard of last: the latest of all signs', () => {
    const all = { apiKey: key({ lastUsedAt: ago(5) }), endpoints: [endpoint({ lastSuccessAt: ago(3) })] };
    expect(judge(facts({ ...all, report: report('OK', 4) }), now).lastSignAt).toEqual(ago(3));
    expect(judge(facts(), now).lastSignAt).toBeNull();
  });

  it('is down with a key that was revoked or has expired; a key soon to expire needs a look', () => {
    const used = { lastUsedAt: ago(1) };
    expect(judged({ apiKey: key({ ...used, revokedAt: ago(1) }) })).toEqual(['DOWN', Code.KEY_REVOKED]);
    expect(judged({ apiKey: key({ ...used, expiresAt: now }) })).toEqual(['DOWN', Code.KEY_EXPIRED]);
    expect(judged({ apiKey: key({ ...used, expiresAt: ago(-7 * 24) }) })).toEqual(['DEGRADED', Code.KEY_EXPIRES_SOON]);
    expect(judged({ apiKey: key({ ...used, expiresAt: ago(-7 * 24 - 1) }) })).toEqual(['OK']);
  });

  it('is late after the period that the brand set, and down after three', () => {
    const of = (hours: number) => judged({ expectedCallHours: 2, apiKey: key({ lastUsedAt: ago(hours) }) });
    expect([of(2), of(2.1), of(6), of(6.1)]).toEqual([
      ['OK'],
      ['DEGRADED', Code.SILENT],
      ['DEGRADED', Code.SILENT],
      ['DOWN', Code.SILENT],
    ]);
    // A report is a sign of life as well.
    expect(judged({ expectedCallHours: 2, apiKey: key({ lastUsedAt: ago(9) }), report: report('OK') })).toEqual(['OK']);
  });

  it('counts silence from when it was connected', () => {
    const connected = (hours: number) =>
      judged({ expectedCallHours: 2, connectedAt: ago(hours), apiKey: key({ lastUsedAt: ago(900) }) });
    expect(connected(1)).toEqual(['UNKNOWN', Code.NOTHING_HEARD]);
    expect(connected(3)).toEqual(['DEGRADED', Code.SILENT]);
  });

  it('is down when no endpoint is told any more, in trouble when one of several is not', () => {
    const well = endpoint({ lastSuccessAt: ago(1) });
    expect(judged({ endpoints: [endpoint({ status: 'PAUSED' })] })).toEqual(['DOWN', Code.ENDPOINT_PAUSED]);
    expect(judged({ endpoints: [endpoint({ status: 'REMOVED' })] })).toEqual(['DOWN', Code.ENDPOINT_REMOVED]);
    expect(judged({ endpoints: [well, endpoint({ status: 'PAUSED' })] })).toEqual(['DEGRADED', Code.ENDPOINT_PAUSED]);
    const failing = { failures: 3, failingSince: ago(1) };
    expect(judged({ endpoints: [well, endpoint(failing)] })).toEqual(['DEGRADED', Code.ENDPOINT_FAILING]);
    expect(judged({ endpoints: [well, endpoint({ ...failing, failures: 2 })] })).toEqual(['OK']);
  });

  it('believes what the system says of itself, with its words', () => {
    expect(judged({ report: report('DEGRADED') })).toEqual(['DEGRADED', Code.REPORTED_DEGRADED]);
    const verdict = judge(facts({ report: report('DOWN', 200) }), now);
    expect(verdict).toMatchObject({
      state: 'DOWN',
      reasons: [{ code: Code.REPORTED_DOWN, message: 'It reports being down: queue is stuck', at: ago(200) }],
    });
    expect(judge(facts({ report: report('DOWN', 1, '') }), now).reasons[0]?.subject).toBe('no reason given');
  });

  it('forgets what was said before it was connected again', () => {
    expect(judged({ report: report('DOWN', 2), connectedAt: ago(1) })).toEqual(['UNKNOWN', Code.NOTHING_HEARD]);
  });

  it('names every reason and takes the worst', () => {
    const apiKey = key({ expiresAt: ago(-1), lastUsedAt: ago(1) });
    expect(judged({ apiKey, report: report('DOWN') })).toEqual(['DOWN', Code.KEY_EXPIRES_SOON, Code.REPORTED_DOWN]);
  });

  it('tells people only of a turn for the worse', () => {
    const { OK, UNKNOWN, DEGRADED, DOWN } = HealthStatus;
    expect([isWorse(OK, DEGRADED), isWorse(UNKNOWN, DOWN), isWorse(DEGRADED, DOWN)]).toEqual([true, true, true]);
    expect([isWorse(DOWN, DEGRADED), isWorse(OK, UNKNOWN), isWorse(UNKNOWN, OK), isWorse(DOWN, DOWN)]).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('says at disconnecting that the key still works, unless it does not', () => {
    expect(keyWarnings(key())).toMatchObject([{ code: 'INTEGRATION_KEY_STILL_WORKS' }]);
    expect([keyWarnings(null), keyWarnings(key({ revokedAt: now }))]).toEqual([[], []]);
  });
});
