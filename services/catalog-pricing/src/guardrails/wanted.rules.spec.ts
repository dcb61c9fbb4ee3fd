import { DomainError } from '@mh-os/kernel';
import { GUARDRAIL_KINDS, type GuardrailKind } from './guardrail.rules.ts';
import { labelOf, limitsOf, type LimitsGiven } from './wanted.rules.ts';

const amount = { decimal: '9.9', currency: 'EUR' };
const good: Readonly<Record<GuardrailKind, LimitsGiven>> = {
  MINIMUM_MARGIN: { minimumMarginPercent: '30' },
  BELOW_COST: {},
  MAXIMUM_CHANGE: { maximumIncreasePercent: '5' },
  MAXIMUM_CHANGE_OVER_TIME: { maximumDecreasePercent: '20', windowDays: 30 },
  FLOOR: { amount },
  CEILING: { amount, basis: 'NET' },
  MINIMUM_ADVERTISED_PRICE: { amount },
  CHANNEL_ORDER: { referenceChannelId: 'c' },
  UNDERCUT_LIMIT: { maximumUndercutPercent: '10' },
};
const fault = (kind: GuardrailKind, given: LimitsGiven): string => {
  try {
    limitsOf(kind, given);
    return 'none';
  } catch (error) {
    return error instanceof DomainError ? `${error.code} ${error.path?.join('.')}` : 'other';
  }
};

describe('what a guardrail is set to', () => {
  it.each(GUARDRAIL_KINDS)('P7: %s takes its own limits and has a label', (kind) => {
    const limits = limitsOf(kind, good[kind]);
    expect(labelOf({ kind, ...limits })).not.toMatch(/null|undefined/);
    expect(fault(kind, { ...good[kind], ...(kind === 'BELOW_COST' ? { windowDays: 3 } : { windowDays: 0 }) })).toMatch(
      /GUARDRAIL_LIMIT windowDays/,
    );
  });

  it('P7: says what is missing or out of range', () => {
    expect(fault('MINIMUM_MARGIN', { minimumMarginPercent: '100' })).toBe('MARGIN_OUT_OF_RANGE minimumMarginPercent');
    expect(fault('MINIMUM_MARGIN', {})).toBe('MARGIN_OUT_OF_RANGE minimumMarginPercent');
    expect(fault('MAXIMUM_CHANGE', {})).toBe('GUARDRAIL_LIMIT maximumIncreasePercent');
    expect(fault('MAXIMUM_CHANGE', { maximumDecreasePercent: '100.01' })).toBe(
      'GUARDRAIL_LIMIT maximumDecreasePercent',
    );
    expect(fault('MAXIMUM_CHANGE_OVER_TIME', { maximumDecreasePercent: '1' })).toBe('GUARDRAIL_LIMIT windowDays');
    expect(fault('FLOOR', {})).toBe('GUARDRAIL_LIMIT amount');
    expect(fault('CEILING', { amount: { decimal: '0', currency: 'EUR' } })).toBe('GUARDRAIL_LIMIT amount');
    expect(fault('CHANNEL_ORDER', {})).toBe('GUARDRAIL_LIMIT referenceChannelId');
    expect(fault('UNDERCUT_LIMIT', { maximumUndercutPercent: '100' })).toBe('GUARDRAIL_LIMIT maximumUndercutPercent');
  });

  it('fills in what is left out', () => {
    expect(limitsOf('FLOOR', { amount })).toMatchObject({ amountMinor: '990', currency: 'EUR', basis: 'GROSS' });
    expect(limitsOf('CHANNEL_ORDER', { referenceChannelId: 'c' })).toMatchObject({
      tolerancePercent: '0.00',
      basis: 'GROSS',
    });
  });
});
