import { patched } from '../../lib/list-url.ts';
import { knownAt, sheetOf, spanOf, yearBack } from './span.ts';
import { behind, vatChoiceOf } from './vat-choice.ts';

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

  it('reads from the address which amount of the VAT report its lines are wanted of, and nothing that is none', () => {
    const of = (patch: Parameters<typeof patched>[1]) =>
      vatChoiceOf(new URLSearchParams(patched(new URLSearchParams('box=81&row=7/7&part=NET&at=x'), patch)));
    const none = { box: null, key: null, rate: null, part: null };
    expect(of(behind.box('83'))).toEqual({ ...none, box: '83' });
    expect(of(behind.row({ key: '19', rate: '19' }, 'OUTPUT'))).toEqual({
      ...{ box: null, key: '19', rate: '19', part: 'OUTPUT' },
    });
    expect(of(behind.row({ key: '', rate: null }))).toEqual({ ...none, key: '' });
    expect(of(behind.tax)).toEqual(none);
    expect(of({ box: 'x', row: 'EU/abc', part: 'GROSS' })).toEqual({ ...none, key: 'EU' });
    expect(vatChoiceOf(new URLSearchParams('report=vat'))).toBeNull();
  });
});
