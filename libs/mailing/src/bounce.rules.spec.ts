import { type Bounce, cameBack, tellsMore } from './bounce.rules.ts';

const hard: Bounce = { kind: 'HARD', final: true };
const late: Bounce = { kind: 'SOFT', final: false };
const givenUp: Bounce = { kind: 'SOFT', final: true };
const unwanted: Bounce = { kind: 'COMPLAINT', final: true };

describe('what is told of a mail', () => {
  it('has come back for good only where nobody tries any more', () => {
    expect([hard, givenUp, late, unwanted].map(cameBack)).toEqual([true, true, false, false]);
    expect(cameBack({ kind: 'HARD', final: false })).toBe(true);
  });

  it.each([
    ['nothing', { bounceKind: null, status: 'SENT' } as const, [true, true, true, true]],
    ['a delay', { bounceKind: 'SOFT', status: 'SENT' } as const, [true, true, false, true]],
    ['a soft bounce', { bounceKind: 'SOFT', status: 'BOUNCED' } as const, [true, false, false, true]],
    ['a hard bounce', { bounceKind: 'HARD', status: 'BOUNCED' } as const, [false, false, false, false]],
    ['a complaint', { bounceKind: 'COMPLAINT', status: 'SENT' } as const, [false, false, false, false]],
  ])('after %s tells more or nothing', (_what, known, expected) => {
    expect([hard, givenUp, late, unwanted].map((told) => tellsMore(known, told))).toEqual(expected);
  });
});
