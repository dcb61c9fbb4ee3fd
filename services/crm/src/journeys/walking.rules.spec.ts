import { EMPTY, type Step } from './definition.rules.ts';
import { nextTry, PAUSES } from './journey.rules.ts';
import { routeOf, shareOf, walk } from './walking.rules.ts';

const split: Step = { key: 's', kind: 'SPLIT', ways: [10, 30, 60].map((percent, at) => ({ percent, next: `w${at}` })) };
const facts = { answer: false, happened: false, share: 0 };

describe('shares', () => {
  it('are the same for somebody whenever asked, and as large as they say', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 20_000; n += 1) {
      const share = shareOf('journey', 's', `person-${n}`);
      expect(shareOf('journey', 's', `person-${n}`)).toBe(share);
      counts[Number(routeOf(split, { ...facts, share }).outcome.slice(4)) - 1]! += 1;
    }
    counts.forEach((count, at) => expect(Math.abs(count / 200 - [10, 30, 60][at]!)).toBeLessThan(1.5));
  });

  it('begin and end exactly', () => {
    expect(routeOf(split, { ...facts, share: 9.99 }).next).toBe('w0');
    expect(routeOf(split, { ...facts, share: 10 }).next).toBe('w1');
    expect(routeOf(split, { ...facts, share: 99.99 }).next).toBe('w2');
    const nobody: Step = {
      key: 's',
      kind: 'SPLIT',
      ways: [0, 100].map((percent, at) => ({ percent, next: `w${at}` })),
    };
    expect(routeOf(nobody, facts).next).toBe('w1');
  });
});

describe('a dry run', () => {
  it('waits, keeps quiet hours and takes the ways that are asked for', () => {
    const steps: Step[] = [
      { key: 'wait', kind: 'WAIT_FOR', span: { amount: 1, unit: 'DAYS' }, next: 'mail' },
      { key: 'mail', kind: 'SEND', content: { subject: 'a', text: 'b' }, next: 'asks' },
      { key: 'asks', kind: 'BRANCH_SINCE', what: 'CLICKED', step: null, yes: 'event', no: 'end' },
      {
        key: 'event',
        kind: 'WAIT_EVENT',
        event: { on: 'RETURN' },
        timeout: { amount: 2, unit: 'HOURS' },
        next: 'end',
        otherwise: 'end',
      },
      { key: 'end', kind: 'EXIT' },
    ];
    const world = {
      ...{ at: new Date('2026-06-14T20:00:00Z'), zone: 'Europe/Berlin', quiet: { from: 1_260, to: 480 } },
      ...{ journeyId: 'j', personId: 'p', answers: new Map([['asks', true]]), happens: new Set<string>() },
    };
    const told = walk({ ...EMPTY, start: 'wait', steps }, world);
    expect(told.map(({ key, outcome, at }) => `${key} ${outcome} ${at.toISOString().slice(8, 16)}`)).toEqual([
      ...[
        'wait done 15T20:00',
        'mail done 16T06:00',
        'asks yes 16T06:00',
        'event timeout 16T08:00',
        'end exit 16T08:00',
      ],
    ]);
    const happy = walk({ ...EMPTY, start: 'event', steps }, { ...world, happens: new Set(['event']) });
    expect(happy[0]).toMatchObject({ outcome: 'happened', at: world.at });
    expect(walk({ ...EMPTY, start: 'mail', steps: [{ ...steps[1]!, next: null } as Step] }, world)).toHaveLength(1);
  });
});

describe('a step that fails', () => {
  it('is tried again some times, ever later, then never', () => {
    const now = new Date(0);
    const pauses = PAUSES.map((_one, at) => nextTry(at + 1, now)!.getTime() / 60_000);
    expect(pauses).toEqual([...PAUSES]);
    expect(nextTry(PAUSES.length + 1, now)).toBeNull();
  });
});
