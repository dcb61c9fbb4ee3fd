import { type Definition, EMPTY, type Matcher } from './definition.rules.ts';
import { isLate, judge, matches, type Occurrence } from './occurrence.rules.ts';

const at = new Date('2026-06-15T12:00:00Z');
const happened = (rest: Partial<Occurrence>): Occurrence => ({
  on: 'ORDER',
  personIds: ['p'],
  at,
  cause: 'c',
  ...rest,
});
const order = { on: 'ORDER', minor: 5_000n, currency: 'EUR', first: true } as const;

describe('what happens', () => {
  it.each<[Matcher, Partial<Occurrence>, boolean]>([
    [{ on: 'ORDER' }, order, true],
    [{ on: 'ORDER', firstOnly: true }, { ...order, first: false }, false],
    [{ on: 'ORDER', minMinor: 5_000 }, order, true],
    [{ on: 'ORDER', minMinor: 5_001 }, order, false],
    [{ on: 'ORDER', minMinor: 1, currency: 'USD' }, order, false],
    [{ on: 'RETURN' }, order, false],
    [{ on: 'SEGMENT_ENTERED', segmentId: 'a' }, { on: 'SEGMENT_ENTERED', segmentId: 'b' }, false],
    [{ on: 'SEGMENT_LEFT', segmentId: 'a' }, { on: 'SEGMENT_LEFT', segmentId: 'a' }, true],
    [{ on: 'LEAD' }, { on: 'LEAD', source: 'fair' }, true],
    [{ on: 'LEAD', source: 'fair' }, { on: 'LEAD', source: 'web' }, false],
    [{ on: 'LEAD', formId: 'f' }, { on: 'LEAD', source: 'web', formId: 'f' }, true],
    [{ on: 'LEAD', formId: 'f' }, { on: 'LEAD', source: 'web', formId: null }, false],
    [{ on: 'CONSENT', purpose: 'newsletter' }, { on: 'CONSENT', purpose: 'survey' }, false],
    [{ on: 'TAG', tag: 'vip' }, { on: 'TAG', tag: 'vip' }, true],
    [{ on: 'TIER', tier: 'Gold' }, { on: 'TIER', tier: 'Silver' }, false],
    [{ on: 'TIER' }, { on: 'TIER', tier: null }, true],
    [{ on: 'POINTS', pointsKind: 'EARNED', minPoints: 10 }, { on: 'POINTS', pointsKind: 'EARNED', points: 10 }, true],
    [{ on: 'POINTS', minPoints: 10 }, { on: 'POINTS', pointsKind: 'REDEEMED', points: -9 }, false],
    [{ on: 'BEHAVIOUR', event: 'visit' }, { on: 'BEHAVIOUR', event: 'visit' }, true],
  ])('%j and %j: %s', (matcher, rest, expected) => {
    expect(matches(matcher, happened(rest))).toBe(expected);
  });

  it('long ago moves nobody', () => {
    expect(isLate(happened({}), new Date(at.getTime() + 3 * 86_400_000))).toBe(false);
    expect(isLate(happened({}), new Date(at.getTime() + 3 * 86_400_000 + 1))).toBe(true);
  });
});

describe('for somebody in a journey', () => {
  const walker = { id: 'e', stepKey: 'wait', enteredAt: at, causeKey: 'mine' };
  const wait = {
    key: 'wait',
    kind: 'WAIT_EVENT',
    event: { on: 'ORDER' },
    timeout: { amount: 1, unit: 'DAYS' },
    next: null,
    otherwise: null,
  } as const;
  const goal = { event: { on: 'ORDER' }, ends: true } as const;
  const definition = (rest: Partial<Definition>): Definition => ({ ...EMPTY, steps: [wait], ...rest });

  it.each<[string, Partial<Definition>, Partial<Occurrence>, object]>([
    ['wakes', {}, {}, { exit: null, goal: false, wake: true }],
    ['leads out', { exits: [{ on: 'ORDER' }] }, {}, { exit: 'ORDER', goal: false, wake: true }],
    ['is the goal and the end', { goal }, {}, { exit: 'GOAL', goal: true, wake: true }],
    ['is the goal on the way', { goal: { ...goal, ends: false } }, {}, { exit: null, goal: true, wake: true }],
    ['brought them in', { exits: [{ on: 'ORDER' }] }, { cause: 'mine' }, { exit: null, goal: false, wake: false }],
    [
      'was before',
      { exits: [{ on: 'ORDER' }] },
      { at: new Date(at.getTime() - 1) },
      { exit: null, goal: false, wake: false },
    ],
    ['is of another enrolment', { goal }, { enrolmentId: 'other' }, { exit: null, goal: false, wake: false }],
    ['is something else', { goal }, { on: 'RETURN' }, { exit: null, goal: false, wake: false }],
  ])('an order that %s', (_name, rest, what, expected) => {
    expect(judge(definition(rest), walker, happened({ ...order, ...what }))).toEqual(expected);
  });
});
