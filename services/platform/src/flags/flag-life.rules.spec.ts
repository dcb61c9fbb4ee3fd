import { flagTransitions, type StaleFacts, staleReason } from './flag-life.rules.ts';

const now = new Date('2026-11-21T12:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const half = {
  shares: [
    { variant: 'on', weight: 50_000 },
    { variant: 'off', weight: 50_000 },
  ],
  bucketBy: 'USER' as const,
};
const whole = {
  shares: [
    { variant: 'on', weight: 100_000 },
    { variant: 'off', weight: 0 },
  ],
  bucketBy: 'USER' as const,
};

const facts = (change: Partial<StaleFacts> = {}): StaleFacts => ({
  status: 'ACTIVE',
  permanent: false,
  rules: [],
  otherwise: { variant: 'on' },
  changedAt: ago(20),
  activatedAt: ago(20),
  lastEvaluatedAt: ago(0),
  overrides: [],
  ...change,
});

describe('a stale flag', () => {
  it.each([
    ['the same for everybody for two weeks', {}, 'ROLLED_OUT'],
    ['one share for everybody', { otherwise: whole }, 'ROLLED_OUT'],
    ['the same for everybody since yesterday', { changedAt: ago(1) }, null],
    ['the day before two weeks', { changedAt: ago(13.99) }, null],
    ['shares', { otherwise: half }, null],
    ['a rule that serves another', { rules: [{ serve: { variant: 'off' } }] }, null],
    ['a rule that serves the same', { rules: [{ serve: { variant: 'on' } }] }, 'ROLLED_OUT'],
    ['a brand with another', { overrides: [{ enabled: true, serve: { variant: 'off' } }] }, null],
    ['a brand that is off', { overrides: [{ enabled: false, serve: { variant: 'on' } }] }, null],
    ['a brand with the same', { overrides: [{ enabled: true, serve: { variant: 'on' } }] }, 'ROLLED_OUT'],
    ['unused for a month', { otherwise: half, lastEvaluatedAt: ago(30) }, 'UNUSED'],
    ['never used, active for a month', { otherwise: half, lastEvaluatedAt: null, activatedAt: ago(31) }, 'UNUSED'],
    ['never used, active for a week', { otherwise: half, lastEvaluatedAt: null, activatedAt: ago(7) }, null],
    ['unchanged for a quarter', { otherwise: half, changedAt: ago(90), activatedAt: ago(90) }, 'UNCHANGED'],
    ['permanent', { permanent: true }, null],
    ['a draft', { status: 'DRAFT', activatedAt: null }, null],
    ['archived', { status: 'ARCHIVED' }, null],
  ] as const)('%s', (_name, change, expected) => {
    expect(staleReason(facts(change as Partial<StaleFacts>), now)).toBe(expected);
  });

  it('lives from draft over active to archived, and never comes back', () => {
    expect(flagTransitions.next('DRAFT', 'activate')).toBe('ACTIVE');
    expect(flagTransitions.next('ACTIVE', 'archive')).toBe('ARCHIVED');
    expect(() => flagTransitions.next('ARCHIVED', 'activate')).toThrow('nothing is allowed any more');
    expect(() => flagTransitions.next('ACTIVE', 'activate')).toThrow('allowed now: archive');
  });
});
