import { isLoosening } from './loosening.rules.ts';

const rule = { channelId: null, minimumMarginPercent: '30.00', policy: 'REQUIRE_APPROVAL', active: true } as const;
type Limits = Parameters<typeof isLoosening>[0];
const loosens = (after: Partial<Limits>, before: Partial<Limits> = {}) =>
  isLoosening({ ...rule, ...before }, { ...rule, ...before, ...after });

describe('loosening a guardrail', () => {
  it('ADM-6: is switching it off, a lower margin, a weaker policy or a channel that it leaves', () => {
    expect(loosens({ active: false })).toBe(true);
    expect(loosens({ minimumMarginPercent: '29.99' })).toBe(true);
    expect(loosens({ minimumMarginPercent: '9.00' })).toBe(true);
    expect(loosens({ policy: 'WARN' })).toBe(true);
    expect(loosens({ channelId: 'a' })).toBe(true);
    expect(loosens({ channelId: 'b' }, { channelId: 'a' })).toBe(true);
    expect(loosens({ policy: 'BLOCK', minimumMarginPercent: '29.00' })).toBe(true);
  });
  it('is nothing else', () => {
    expect(loosens({})).toBe(false);
    expect(loosens({ policy: 'BLOCK', minimumMarginPercent: '100.00' })).toBe(false);
    expect(loosens({ channelId: null }, { channelId: 'a' })).toBe(false);
    expect(loosens({ minimumMarginPercent: '1.00' }, { active: false })).toBe(false);
    expect(loosens({ active: true }, { active: false })).toBe(false);
  });
});
