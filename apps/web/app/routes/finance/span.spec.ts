import { knownAt, sheetOf, spanOf, yearBack } from './span.ts';

const now = new Date('2026-03-09T12:00:00Z');

describe('periods of screens', () => {
  it('takes what the address says, else this year so far', () => {
    expect(spanOf(new URLSearchParams('from=2025-01-01&until=nonsense'), now)).toEqual({
      ...{ from: '2025-01-01', until: '2026-03-09' },
    });
    expect(spanOf(new URLSearchParams(), now).from).toBe('2026-01-01');
  });

  it('takes a span the wrong way round in its order, and no days that are none', () => {
    expect(spanOf(new URLSearchParams('from=2026-02-01&until=2025-06-30'), now)).toEqual({
      ...{ from: '2025-06-30', until: '2026-02-01' },
    });
    expect(spanOf(new URLSearchParams('from=2026-13-01&until=2026-02-30'), now)).toEqual({
      ...{ from: '2026-01-01', until: '2026-03-09' },
    });
  });

  it('leads to the lines of the same days', () => {
    expect(sheetOf('a', { from: '2026-01-01', until: '2026-02-01' })).toBe(
      '/finance/accounts/a?from=2026-01-01&until=2026-02-01',
    );
    expect(sheetOf('a', { until: '2026-02-01' })).toBe('/finance/accounts/a?until=2026-02-01');
  });

  it('goes twelve months back, its own included', () => {
    expect(yearBack('2026-03-31')).toBe('2025-04-01');
  });

  it('knows the end of a day', () => {
    expect(knownAt(new URLSearchParams('known=2026-01-31'))).toBe('2026-01-31T23:59:59.999Z');
    expect(knownAt(new URLSearchParams())).toBeNull();
  });
});
