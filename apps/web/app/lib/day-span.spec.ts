import { daySpanOf, happenedOn } from './day-span.ts';

const spanIn = (query: string) => daySpanOf(new URLSearchParams(query));

it('an address names days, or none', () => {
  expect(spanIn('from=2026-10-24&until=2026-10-25')).toEqual({ from: '2026-10-24', until: '2026-10-25' });
  const none = [
    '',
    'from=2026-10-24',
    'from=2026-10-26&until=2026-10-25',
    'from=x&until=y',
    'from=2026-13-01&until=2026-13-02',
  ];
  expect(none.map(spanIn)).toEqual(none.map(() => undefined));
});

it('days begin and end where the brand is, also when its clock changes', () => {
  expect(happenedOn({ from: '2026-10-25', until: '2026-10-25' }, 'Europe/Berlin')).toEqual({
    range: { gte: '2026-10-24T22:00:00.000Z', lt: '2026-10-25T23:00:00.000Z' },
  });
});
