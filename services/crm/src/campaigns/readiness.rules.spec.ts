import { type PlanFacts, contentFaults, findFaults } from './readiness.rules.ts';
import { fieldsAsked, unknownFields } from '../mailing/merge-fields.rules.ts';
import { leadsSomewhere, linksOf } from './links.rules.ts';
import { goalTarget, plainArms } from './campaign.plan.ts';

const arm = {
  key: 'a',
  name: 'A',
  weight: 100,
  control: false,
  subject: 'Hi',
  preheader: null,
  html: null,
  text: 'Hi',
};
const ready: PlanFacts = {
  channels: ['EMAIL'],
  budgetMinor: 0n,
  startsAt: null,
  endsAt: null,
  keepAdding: false,
  purpose: 'newsletter',
  testShare: 100,
  winnerMetric: null,
  winnerAfterHours: null,
  arms: [arm],
  segment: { archived: false, members: 3, dynamic: true },
  now: new Date('2026-06-14T22:30:00Z'),
  zone: 'Europe/Berlin',
  fields: new Set(['givenName']),
};
const codes = (over: Partial<PlanFacts>): string[] => findFaults({ ...ready, ...over }).map(({ code }) => code);
const control = { ...arm, key: 'none', control: true, subject: '', text: '', weight: 20 };

describe('what stands against approval', () => {
  it('is nothing where all is there', () => {
    expect(findFaults(ready)).toEqual([]);
    expect(codes({ arms: [{ ...arm, weight: 80 }, control] })).toEqual([]);
    const elsewhere = { segment: null, arms: [], purpose: null, channels: ['PRINT' as const] };
    expect(codes({ ...elsewhere, endsAt: new Date('2026-07-01') })).toEqual([]);
  });

  it.each<[string, Partial<PlanFacts>]>([
    ['CHANNEL_NONE', { channels: [], segment: null, arms: [], endsAt: new Date('2026-07-01') }],
    ['AUDIENCE_MISSING', { segment: null, endsAt: new Date('2026-07-01') }],
    ['AUDIENCE_GONE', { segment: { archived: true, members: 3, dynamic: false } }],
    ['AUDIENCE_EMPTY', { segment: { archived: false, members: 0, dynamic: true } }],
    ['CHANNEL_MISSING', { channels: ['SOCIAL'] }],
    ['PURPOSE_MISSING', { purpose: null }],
    ['ARMS_MISSING', { arms: [{ ...control, weight: 100 }] }],
    ['WEIGHTS_WRONG', { arms: [{ ...arm, weight: 99 }] }],
    ['CONTENT_MISSING', { arms: [{ ...arm, text: '' }] }],
    ['CONTENT_MISSING', { arms: [{ ...arm, subject: '' }] }],
    ['FIELD_UNKNOWN', { arms: [{ ...arm, subject: 'Hi {{password}}' }] }],
    ['LINK_UNSAFE', { arms: [{ ...arm, html: '<a href="/shop">x</a>' }] }],
    ['TEST_POINTLESS', { testShare: 20 }],
    ['TEST_UNDECIDED', { winnerMetric: 'CLICKED' }],
    ['START_PASSED', { startsAt: new Date('2026-06-14T21:59:00Z') }],
    ['END_MISSING', { keepAdding: true }],
    ['END_BEFORE_START', { startsAt: new Date('2026-06-20'), endsAt: new Date('2026-06-20') }],
    ['END_BEFORE_START', { endsAt: new Date('2026-06-14T22:00:00Z') }],
    ['TOO_LONG', { endsAt: new Date('2029-06-14') }],
    ['BUDGET_NEGATIVE', { budgetMinor: -1n }],
  ])('%s', (code, over) => {
    expect(codes(over)).toEqual([code]);
  });

  it('judges days where the brand is: half past midnight in Berlin is today there', () => {
    expect(codes({ startsAt: new Date('2026-06-14T22:00:00Z') })).toEqual([]);
    expect(codes({ startsAt: new Date('2026-06-14T22:00:00Z'), zone: 'Asia/Tokyo' })).toEqual([]);
    expect(codes({ startsAt: new Date('2026-06-14T21:59:00Z'), zone: 'UTC' })).toEqual([]);
  });

  it('lets one begin with nobody that keeps growing', () => {
    const segment = { archived: false, members: 0, dynamic: true };
    expect(codes({ segment, keepAdding: true, endsAt: new Date('2026-07-01') })).toEqual([]);
  });

  it('names the arm', () => {
    expect(contentFaults({ ...arm, key: 'b', text: 'http://a.de' }, ready.fields)).toMatchObject([
      { code: 'LINK_UNSAFE', arm: 'b' },
    ]);
  });
});

describe('links and fields of texts', () => {
  it('are found wherever they stand', () => {
    expect(fieldsAsked('{{ givenName | you }} {{givenName}} {{a b}} {{}} {x}')).toEqual(['givenName', 'a b', '']);
    expect(unknownFields('{{givenName}} {{custom.size|M}} {{Custom.x}} {{custom.}} {{}}')).toEqual([
      'Custom.x',
      'custom.',
      '',
    ]);
    const html = `<a HREF='http://x.de'>a</a><img src=pic.png><a href="https://y.de/?a=1&amp;b=2">b</a>`;
    expect(linksOf({ html, text: 'See https://z.de/a, ftp://f.de or mail us.' })).toEqual([
      ...['http://x.de', 'pic.png', 'https://y.de/?a=1&amp;b=2', 'https://z.de/a,', 'ftp://f.de'],
    ]);
  });

  it.each([
    ['https://example.com/a', true],
    ['https://example.com/?n={{givenName|x}}', true],
    ['mailto:a@b.de', true],
    ['{{unsubscribeUrl}}', true],
    ['http://example.com', false],
    ['//example.com', false],
    ['/shop', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://localhost/a', false],
    ['https://user:pass@example.com', false],
    ['https://', false],
    ['', false],
  ])('%s leads somewhere: %s', (link, fine) => {
    expect(leadsSomewhere(link)).toBe(fine);
  });
});

describe('arms and goals', () => {
  it.each([
    [[{ ...arm, key: 'A!' }]],
    [[arm, { ...arm, key: ' A ' }]],
    [[control, { ...control, key: 'c' }]],
    [[{ ...control, text: 'Hi' }]],
    [Array.from({ length: 7 }, (_, n) => ({ ...arm, key: `a${n}` }))],
  ])('refuse %j', (arms) => {
    expect(() => plainArms(arms)).toThrow(expect.objectContaining({ code: 'CAMPAIGN_ARMS_INVALID' }) as Error);
  });

  it('keep keys small and targets whole', () => {
    expect(plainArms([{ ...arm, key: ' A ', name: ' One ' }])).toMatchObject([{ key: 'a', name: 'One' }]);
    expect(goalTarget({ kind: 'REVENUE', target: '1200.50' }, 'EUR')).toBe(120_050n);
    expect(goalTarget({ kind: 'LEADS', target: '12' }, 'EUR')).toBe(12n);
    for (const target of ['1.5', '0', '-3', 'x'])
      expect(() => goalTarget({ kind: 'ORDERS', target }, 'EUR')).toThrow(
        expect.objectContaining({ code: 'CAMPAIGN_INVALID' }) as Error,
      );
  });
});
