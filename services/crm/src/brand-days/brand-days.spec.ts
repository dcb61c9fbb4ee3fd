import { assertSpan } from './brand-days.ts';

describe('periods', () => {
  it('have from 1 to 400 days', () => {
    expect(() => assertSpan('2026-03-01', '2026-03-01')).not.toThrow();
    expect(() => assertSpan('2025-01-26', '2026-03-01')).not.toThrow();
    for (const [from, until] of [
      ['2026-03-02', '2026-03-01'],
      ['2025-01-25', '2026-03-01'],
      ['2026-13-01', '2026-03-01'],
    ] as const)
      expect(() => assertSpan(from, until)).toThrow(/from 1 to 400 days/);
  });
});
