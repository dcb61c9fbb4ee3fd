import { Money, UnitPrice } from '@mh-os/kernel';
import fc from 'fast-check';
import {
  type Guardrail,
  GUARDRAIL_OUTCOMES,
  type GuardrailPolicy,
  judgePrice,
  worstOutcome,
} from './guardrail.rules.ts';
import { aPriceOf, aRail } from '../../test/guardrail-values.ts';
import { lowestNet, marginPercent, reachesMargin } from './margin.rules.ts';

const eur = (decimal: string): Money => Money.parse(decimal, 'EUR');
const cost = (decimal: string, currency = 'EUR'): UnitPrice => UnitPrice.parse(decimal, currency);
const rail = (over: Partial<Guardrail> = {}): Guardrail =>
  aRail({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '30.00', ...over });
const judge = (net: string, of: UnitPrice | null, over: Partial<Guardrail> = {}) =>
  judgePrice(aPriceOf(net, { cost: of }), [rail(over)])[0];

describe('guardrails', () => {
  it.each([
    ['9.99', 'BLOCKED', '29.93'],
    ['10.00', 'NEAR', '30.00'],
    ['10.29', 'NEAR', '31.97'],
    ['10.30', 'PASSED', '32.04'],
    ['20.00', 'PASSED', '65.00'],
  ])('P7: a net price of %s on a cost of 7.00 with at least 30 % is %s with %s %%', (net, outcome, actual) => {
    expect(judge(net, cost('7'))).toMatchObject({ outcome, actual, limit: '30.00', reason: 'MARGIN' });
  });

  it('P7: a breach names the lowest price that is allowed', () => {
    expect(judge('5.00', cost('7'))?.message).toContain('10.00 EUR');
    expect(judge('5.00', cost('7'), { minimumMarginPercent: '100' })?.message).not.toContain('lowest');
  });

  it.each([
    ['BLOCK', 'BLOCKED'],
    ['REQUIRE_APPROVAL', 'NEEDS_APPROVAL'],
    ['WARN', 'WARNED'],
  ])('P7: policy %s makes a breach %s', (policy, outcome) => {
    expect(judge('5.00', cost('7'), { policy: policy as GuardrailPolicy })?.outcome).toBe(outcome);
  });

  it('P7: a missing cost or one in another currency is a breach that says so', () => {
    expect(judge('5.00', null)).toMatchObject({ outcome: 'BLOCKED', reason: 'COST_MISSING', actual: null });
    expect(judge('5.00', cost('1', 'USD'))).toMatchObject({ outcome: 'BLOCKED', reason: 'COST_CURRENCY' });
  });

  it('P7: inactive guardrails and those of other channels say nothing', () => {
    expect(judge('5.00', null, { active: false })).toBeUndefined();
    expect(judge('5.00', null, { channelId: 'dealer' })).toBeUndefined();
    expect(judge('5.00', null, { channelId: 'shop' })).toBeDefined();
  });

  it('P1: verdicts come in one order, whatever the order of the rows', () => {
    const rails = ['c', 'a', 'b', 'a'].map((id) => rail({ id }));
    const ids = judgePrice(aPriceOf('1'), rails).map((one) => one.guardrailId);
    expect(ids).toEqual(['a', 'a', 'b', 'c']);
  });

  it('P7: the lowest net price reaches the margin and one minor unit less does not', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 9_999n), (scaled, minimum) => {
        const of = cost(`${scaled / 10_000n}.${(scaled % 10_000n).toString().padStart(4, '0')}`);
        const lowest = lowestNet(of, minimum, 2)!;
        expect(reachesMargin(Money.of(lowest, 'EUR'), of, minimum)).toBe(true);
        if (lowest > 1n) expect(reachesMargin(Money.of(lowest - 1n, 'EUR'), of, minimum)).toBe(false);
      }),
    );
  });

  it('a margin is negative where the cost is above the price', () => {
    expect(marginPercent(eur('5.00'), cost('7.50'))).toBe('-50.00');
  });

  it('the worst outcome weighs most', () => {
    expect(worstOutcome([])).toBe('PASSED');
    expect(worstOutcome(['NEAR', 'BLOCKED', 'WARNED'])).toBe('BLOCKED');
    expect(GUARDRAIL_OUTCOMES.map((one) => worstOutcome(['PASSED', one]))).toEqual([...GUARDRAIL_OUTCOMES]);
  });
});
