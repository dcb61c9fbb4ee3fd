import fc from 'fast-check';
import { bucketOf, BUCKETS, evaluate, type Flag, type FlagContext } from '@mh-os/flags';

const flag = (share: number, change: Partial<Flag> = {}): Flag => ({
  key: 'rollout',
  version: 1,
  type: 'BOOLEAN',
  enabled: true,
  salt: 's',
  variants: [
    { key: 'on', value: true },
    { key: 'off', value: false },
  ],
  offVariant: 'off',
  prerequisites: [],
  rules: [],
  otherwise: {
    shares: [
      { variant: 'on', weight: share },
      { variant: 'off', weight: BUCKETS - share },
    ],
    bucketBy: 'USER',
  },
  overrides: {},
  ...change,
});

const people = Array.from({ length: 20_000 }, (_unused, i) => `person-${i}`);
const isOn = (share: number, userId: string, change?: Partial<Flag>): boolean =>
  evaluate(flag(share, change), { userId }).value === true;

describe('rollout', () => {
  it('ADM-5: a share that grows keeps everybody it had', () => {
    const share = fc.integer({ min: 0, max: BUCKETS });
    fc.assert(
      fc.property(share, share, fc.string({ minLength: 1 }), (a, b, user) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        return !isOn(small, user) || isOn(large, user);
      }),
    );
  });

  it('ADM-5: is a function of flag and caller alone: asked again, in any order, it answers the same', () => {
    const context = fc.record({ userId: fc.string(), roles: fc.array(fc.string()), brandId: fc.option(fc.uuid()) });
    fc.assert(
      fc.property(context, (caller: FlagContext) => {
        const first = evaluate(flag(30_000), caller);
        evaluate(flag(70_000), { userId: 'somebody else' });
        expect(evaluate(flag(30_000), { ...caller })).toEqual(first);
      }),
    );
  });

  it.each([1_000, 10_000, 50_000, 90_000])('deals %i of 100,000 to about as many people', (share) => {
    const expected = (people.length * share) / BUCKETS;
    const on = people.filter((user) => isOn(share, user)).length;
    // Four standard deviations of a fair deal: the people are fixed, so this passes always or never.
    expect(Math.abs(on - expected)).toBeLessThan(4 * Math.sqrt(expected * (1 - share / BUCKETS)));
  });

  it('deals two flags, and two salts, independently', () => {
    const both = (change: Partial<Flag>): number =>
      people.filter((user) => isOn(50_000, user) && isOn(50_000, user, change)).length / people.length;
    expect(both({ key: 'another' })).toBeCloseTo(0.25, 1);
    expect(both({ salt: 'another' })).toBeCloseTo(0.25, 1);
  });

  it('has no bucket outside of its range', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (key, salt, unit) => {
        const bucket = bucketOf(key, salt, unit);
        return Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS;
      }),
    );
  });

  it('ends a ring of prerequisites instead of running round in it', () => {
    const ring = flag(BUCKETS, { prerequisites: [{ flagKey: 'rollout', variants: ['on'] }] });
    expect(evaluate(ring, { userId: 'a' }, () => ring)).toMatchObject({ variant: 'off', reason: 'PREREQUISITE' });
  });
});
