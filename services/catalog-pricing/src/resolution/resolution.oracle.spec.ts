import fc from 'fast-check';
import { replay, resolveLine } from './resolution.rules.ts';
import type { Candidate, LineAnswer, PriceQuestion, Window } from './resolution.types.ts';

// The oracle: written from the properties alone, with numbers and brute force, and nothing of the rules. A price wins where
// it is allowed and no other allowed price beats it; "beats" is asked of every pair.

const LEVELS = ['cust+chan', 'cust', 'seg+chan', 'seg', 'chan', 'base'];

function oracleLevel(c: Candidate): number {
  const who = c.customerId ? 'cust' : c.segmentId ? 'seg' : '';
  return LEVELS.indexOf(who ? who + (c.channelId ? '+chan' : '') : c.channelId ? 'chan' : 'base');
}

const holds = (w: Window, at: number): boolean => !(w.from !== null && at < w.from) && !(w.to !== null && at >= w.to);

function allowed(c: Candidate, q: PriceQuestion): boolean {
  const windows = [c.active, c.listWindow, c.window].every((w) => holds(w, q.at));
  const mine =
    [null, q.channelId].includes(c.channelId) &&
    [null, q.customerId].includes(c.customerId) &&
    [null, ...q.segmentIds].includes(c.segmentId);
  return windows && mine && c.currency === q.currency && c.variantId === q.variantId && q.quantity >= c.minQuantity;
}

/** Gross cents times 1.19 times 10,000 as a whole number: small amounts, so that numbers are exact. */
const worth = (c: Candidate): number => Math.round(Number(c.amount) * 10_000) * (c.basis === 'NET' ? 119 : 100);

function beats(a: Candidate, b: Candidate): boolean {
  const keys = (c: Candidate): number[] => [
    oracleLevel(c),
    c.type === 'OVERRIDE' ? 0 : 1,
    -c.minQuantity,
    -c.priority,
    worth(c),
  ];
  const [x, y] = [keys(a), keys(b)];
  for (let at = 0; at < x.length; at += 1) if (x[at] !== y[at]) return x[at]! < y[at]!;
  return a.id < b.id;
}

function unbeaten(list: Candidate[]): Candidate | undefined {
  return list.find((one) => list.every((other) => other === one || beats(one, other)));
}

function oracle(q: PriceQuestion, book: Candidate[]): { winner?: Candidate; was?: Candidate } {
  const open = book.filter((c) => allowed(c, q));
  const was = unbeaten(open.filter((c) => c.type !== 'SALE'));
  const sales = open.filter((c) => c.type === 'SALE');
  const fair = sales.filter((c) => !was || (worth(c) < worth(was) && oracleLevel(c) <= oracleLevel(was)));
  const sale = unbeaten(fair);
  return { winner: sale ?? was, was: sale ? was : undefined };
}

const instant = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null, freq: 2 });
const window = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ from: null, to: null }) },
  { weight: 1, arbitrary: fc.record({ from: instant, to: instant }) },
);
const few = (...ids: string[]) => fc.constantFrom(null, null, null, ...ids);

const candidate = fc.record({
  variantId: fc.constantFrom('v1', 'v1', 'v1', 'v1', 'v1', 'v2'),
  listId: fc.constantFrom('l1', 'l2', 'l3'),
  listCode: fc.constant('list'),
  channelId: few('c1', 'c1', 'c2'),
  segmentId: few('s1', 's2', 's3'),
  customerId: fc.constantFrom(null, null, null, 'u1', 'u2'),
  type: fc.constantFrom('STANDARD' as const, 'OVERRIDE' as const, 'SALE' as const),
  priority: fc.integer({ min: 0, max: 2 }),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
  basis: fc.constantFrom('NET' as const, 'GROSS' as const),
  amount: fc.integer({ min: 1, max: 60 }).map((n) => `${Math.floor(n / 4)}.${String((n % 4) * 2500).padStart(4, '0')}`),
  minQuantity: fc.constantFrom(1, 1, 1, 5, 10),
  active: window,
  listWindow: window,
  window,
});

const book = fc
  .array(candidate, { maxLength: 14 })
  .map((list): Candidate[] => list.map((one, at) => ({ ...one, id: `p${String(at).padStart(2, '0')}` })));

const question = fc.record({
  key: fc.constant('1'),
  variantId: fc.constant('v1'),
  quantity: fc.integer({ min: 1, max: 12 }),
  at: fc.integer({ min: 0, max: 8 }),
  channelId: fc.constantFrom('c1', 'c2'),
  currency: fc.constant('EUR'),
  customerId: fc.constantFrom(null, 'u1', 'u2'),
  segmentIds: fc.subarray(['s1', 's2']),
  homeVat: fc.constant('19.00'),
  destinationVat: fc.constantFrom('19.00', '20.00'),
  destinationPolicy: fc.constantFrom('KEEP_GROSS' as const, 'KEEP_NET' as const),
  converts: fc.constant(false),
});

const found = (answer: LineAnswer): { winner?: string; was?: string } =>
  answer.outcome === 'PRICED' ? { winner: answer.priceId, was: answer.reference?.priceId } : {};

describe('resolution against an oracle', () => {
  it('P1 P2 P3 P5: agrees with brute force on 10,000 random price books, in any order of rows', () => {
    const seen = { priced: 0, sales: 0, none: 0 };
    const shuffled = book.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(question, shuffled, (q, [list, mixed]) => {
        const { winner, was } = oracle(q, list);
        const answer = resolveLine(q, list, []);
        expect(found(answer)).toEqual(winner ? { winner: winner.id, was: was?.id } : {});
        expect(resolveLine(q, mixed, [])).toEqual(answer);
        if (answer.outcome === 'NO_PRICE') seen.none += 1;
        else seen[answer.reference ? 'sales' : 'priced'] += 1;
      }),
      { numRuns: 10_000 },
    );
    // The books are no easy ones: each kind of answer came up often.
    expect(Math.min(seen.priced, seen.sales, seen.none)).toBeGreaterThan(100);
  });

  it('P6: a trace that went through JSON replays to the same answer, and tells of every candidate', () => {
    fc.assert(
      fc.property(question, book, (q, list) => {
        const answer = resolveLine(q, list, []);
        expect(replay(JSON.parse(JSON.stringify(answer.trace)) as typeof answer.trace)).toEqual(answer);
        expect(answer.trace.steps.map((step) => step.candidate.id)).toEqual(list.map((one) => one.id));
        for (const { outcome, reason } of answer.trace.steps) expect(reason === null).toBe(outcome === 'WON');
      }),
      { numRuns: 2_000 },
    );
  });
});
