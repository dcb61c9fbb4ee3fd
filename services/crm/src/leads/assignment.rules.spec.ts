import fc from 'fast-check';
import { type Assignee, coversPlace, decideAssignee, unfit } from './assignment.rules.ts';

const now = new Date('2026-11-21T10:00:00Z');
const anywhere = { country: null, postalCode: null };
const assignee = (userId: string, rest: Partial<Assignee> = {}): Assignee => ({
  ...{ userId, active: true, onDuty: true, awayUntil: null, capacity: null, openLeads: 0, territories: [], turn: 0 },
  ...rest,
});

describe('assignment of leads', () => {
  it.each([
    [{ active: false }, 'INACTIVE'],
    [{ onDuty: false }, 'OFF_DUTY'],
    [{ awayUntil: new Date('2026-11-22T00:00:00Z') }, 'OFF_DUTY'],
    [{ awayUntil: new Date('2026-11-20T00:00:00Z') }, null],
    [{ capacity: 2, openLeads: 2 }, 'OVER_CAPACITY'],
    [{ capacity: 2, openLeads: 1 }, null],
    [{ territories: ['FR'] }, 'OTHER_TERRITORY'],
  ])('CRM-9: skips %j because of %s', (rest, why) => {
    const place = { country: 'DE', postalCode: '80331' };
    expect(unfit(assignee('a', rest), place, now)).toBe(why);
    expect(decideAssignee([assignee('a', rest)], place, now)).toBe(why === null ? 'a' : null);
  });

  it.each([
    [[], null, null, true],
    [['DE'], null, null, false],
    [['de'], 'DE', null, true],
    [['DE-80'], 'DE', '80331', true],
    [['DE-80'], 'DE', '10115', false],
    [['AT', 'DE-1'], 'DE', '10 115', true],
  ])('a territory %j covers %s %s: %s', (territories, country, postalCode, expected) => {
    expect(coversPlace(territories, { country, postalCode })).toBe(expected);
  });

  it('takes another rule of territories', () => {
    expect(
      decideAssignee([assignee('a'), assignee('b', { territories: ['x'] })], anywhere, now, (own) => own.length > 0),
    ).toBe('b');
  });

  it('CRM-9: over 1,000 leads and changing rosters, people who can all the while differ by at most one', () => {
    const step = fc.record({
      who: fc.integer({ min: 0, max: 6 }),
      what: fc.constantFrom('duty', 'active', 'close', 'capacity'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), step), { minLength: 5, maxLength: 40 }),
        (changes) => {
          const people = Array.from({ length: 7 }, (_none, i) => ({ ...assignee(`u${i}`), open: [] as number[] }));
          const log: { winner: string | null; able: Set<string> }[] = [];
          let turn = 0;
          const lead = (): void => {
            const roster = people.map((one) => ({ ...one, openLeads: one.open.length }));
            const able = new Set(roster.filter((one) => unfit(one, anywhere, now) === null).map((one) => one.userId));
            const winner = decideAssignee(roster, anywhere, now);
            const got = people.find((one) => one.userId === winner);
            if (got) Object.assign(got, { turn: ++turn, open: [...got.open, turn] });
            log.push({ winner, able });
          };
          for (const [leads, { who, what }] of changes) {
            const one = people[who]!;
            if (what === 'duty') Object.assign(one, { onDuty: !one.onDuty });
            if (what === 'active') Object.assign(one, { active: !one.active });
            if (what === 'close') one.open = one.open.slice(2);
            if (what === 'capacity') Object.assign(one, { capacity: one.capacity === null ? 5 : null });
            for (let i = 0; i < leads; i++) lead();
          }
          while (log.length < 1_000) lead();
          for (const { winner, able } of log) {
            if (winner === null) expect(able.size).toBe(0);
            else expect(able.has(winner)).toBe(true);
          }
          fairWithinOne(
            log,
            people.map((one) => one.userId),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** In every stretch in which both of a pair could, their leads differ by at most one. */
function fairWithinOne(
  log: readonly { winner: string | null; able: ReadonlySet<string> }[],
  ids: readonly string[],
): void {
  for (const a of ids)
    for (const b of ids.filter((id) => id > a)) {
      let [difference, low, high] = [0, 0, 0];
      for (const { winner, able } of log) {
        if (!able.has(a) || !able.has(b)) [difference, low, high] = [0, 0, 0];
        else {
          difference += winner === a ? 1 : winner === b ? -1 : 0;
          [low, high] = [Math.min(low, difference), Math.max(high, difference)];
          if (high - low > 1) throw new Error(`${a} and ${b} differ by ${high - low}`);
        }
      }
    }
}
