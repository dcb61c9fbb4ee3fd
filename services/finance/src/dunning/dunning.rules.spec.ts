import { DEFAULT_SETTINGS } from '../documents/settings.ts';
import { judge, type Overdue, type Rules } from './dunning.rules.ts';

const rules: Rules = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };
const one: Overdue = {
  ...{ open: 10_000n, fees: 0n, currency: 'EUR', due: '2026-03-01', level: 0, dunnedOn: null, held: null },
};
const on = (change: Partial<Overdue>, today: string, by: Partial<Rules> = {}) =>
  judge({ ...one, ...change }, { ...rules, ...by }, today);

describe('reminders', () => {
  it('come a level at a time, each after its days and the pause', () => {
    expect(on({}, '2026-03-07')).toEqual({ remind: false, reason: 'NOT_YET' });
    expect(on({}, '2026-03-08')).toEqual({ remind: true, level: 1, fee: 0n, interest: 0n });
    const second = { level: 1, dunnedOn: '2026-03-20' };
    expect(on(second, '2026-03-26')).toEqual({ remind: false, reason: 'PAUSED' });
    expect(on(second, '2026-03-27')).toEqual({ remind: true, level: 2, fee: 500n, interest: 0n });
    expect(on({ level: 3, dunnedOn: '2026-01-01' }, '2026-12-31')).toEqual({ remind: false, reason: 'ALL_SENT' });
  });

  it('leave alone what is held up or too small', () => {
    expect(on({ held: 'disputed' }, '2026-12-31')).toEqual({ remind: false, reason: 'HELD' });
    expect(on({ open: 499n }, '2026-12-31')).toEqual({ remind: false, reason: 'TOO_SMALL' });
    expect(on({ open: 500n }, '2026-12-31')).toMatchObject({ remind: true });
  });

  it('ask for no fee in a currency that fees are not set in', () => {
    expect(on({ level: 1, dunnedOn: '2026-03-10', currency: 'CHF' }, '2026-04-30')).toMatchObject({ fee: 0n });
  });

  it('ask for interest of the days since the one before, on what was charged, from the second level on', () => {
    const reminding = { ...rules.reminding, interestPercent: '9.12' };
    expect(on({}, '2026-05-30', { reminding })).toMatchObject({ level: 1, interest: 0n });
    const second = { level: 1, dunnedOn: '2026-03-08', open: 10_500n, fees: 500n };
    // 100.00 at 9.12 % for 73 of 365 days.
    expect(on(second, '2026-05-20', { reminding })).toMatchObject({ level: 2, interest: 182n });
  });
});
