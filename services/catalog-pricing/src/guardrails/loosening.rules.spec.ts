import { aRail } from '../../test/guardrail-values.ts';
import type { Guardrail } from './guardrail.rules.ts';
import { isAsStrict, isLoosening } from './loosening.rules.ts';

const rule = aRail({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '30.00', policy: 'REQUIRE_APPROVAL' });
const anywhere = { variantId: null, categories: new Map<string, number>() };
const loosens = (after: Partial<Guardrail>, before: Partial<Guardrail> = {}) =>
  isLoosening([{ ...rule, ...before }], [{ ...rule, ...before, ...after }], [anywhere]);

describe('loosening a guardrail', () => {
  it('ADM-6: is switching it off, a lower margin, a weaker policy or a channel that it leaves', () => {
    expect(loosens({ active: false })).toBe(true);
    expect(loosens({ minimumMarginPercent: '29.99' })).toBe(true);
    expect(loosens({ minimumMarginPercent: '9.00' })).toBe(true);
    expect(loosens({ policy: 'WARN' })).toBe(true);
    expect(loosens({ channelId: 'a' })).toBe(true);
    expect(loosens({ channelId: 'b' }, { channelId: 'a' })).toBe(true);
    expect(loosens({ policy: 'BLOCK', minimumMarginPercent: '29.00' })).toBe(true);
    expect(loosens({ variantId: 'v' })).toBe(true);
  });

  it('is nothing else', () => {
    expect(loosens({})).toBe(false);
    expect(loosens({ policy: 'BLOCK', minimumMarginPercent: '99.00' })).toBe(false);
    expect(loosens({ channelId: null }, { channelId: 'a' })).toBe(false);
    expect(loosens({ minimumMarginPercent: '1.00' }, { active: false })).toBe(false);
    expect(loosens({ active: true }, { active: false })).toBe(false);
  });

  it('ADM-6: a closer rule that lets more through loosens although it is new, a stricter one does not', () => {
    const place = { variantId: 'v', categories: new Map([['c', 0]]) };
    const adds = (over: Partial<Guardrail>) =>
      isLoosening([rule], [rule, { ...rule, id: 'new', ...over }], [anywhere, place]);
    expect(adds({ variantId: 'v', minimumMarginPercent: '10.00' })).toBe(true);
    expect(adds({ categoryId: 'c', policy: 'WARN' })).toBe(true);
    expect(adds({ channelId: 'shop', minimumMarginPercent: '29.00' })).toBe(true);
    expect(adds({ variantId: 'v', minimumMarginPercent: '30.00' })).toBe(false);
    expect(adds({ minimumMarginPercent: '10.00' })).toBe(false);
    expect(adds({ kind: 'BELOW_COST', variantId: 'v', minimumMarginPercent: null })).toBe(false);
  });

  it('ADM-6: a rule that leaves where it was strict loosens, even where a wider one takes its place', () => {
    const strict = { ...rule, id: 'sku', variantId: 'v', minimumMarginPercent: '60.00' };
    const place = { variantId: 'v', categories: new Map<string, number>() };
    expect(isLoosening([rule, strict], [rule], [anywhere, place])).toBe(true);
    expect(isLoosening([rule, { ...strict, minimumMarginPercent: '20.00' }], [rule], [anywhere, place])).toBe(false);
  });
});

describe('as strict as', () => {
  const kinds: [string, Partial<Guardrail>, Partial<Guardrail>][] = [
    ['change', { kind: 'MAXIMUM_CHANGE', maximumDecreasePercent: '5.00' }, { maximumDecreasePercent: '6.00' }],
    [
      'change of both',
      { kind: 'MAXIMUM_CHANGE', maximumDecreasePercent: '5.00', maximumIncreasePercent: '5.00' },
      { maximumIncreasePercent: null },
    ],
    [
      'change over time',
      { kind: 'MAXIMUM_CHANGE_OVER_TIME', windowDays: 30, maximumDecreasePercent: '5.00' },
      { maximumDecreasePercent: '9.00' },
    ],
    ['floor', { kind: 'FLOOR', amountMinor: '1000', currency: 'EUR', basis: 'NET' }, { amountMinor: '999' }],
    [
      'advertised price',
      { kind: 'MINIMUM_ADVERTISED_PRICE', amountMinor: '1000', currency: 'EUR', basis: 'GROSS' },
      { amountMinor: '200' },
    ],
    ['ceiling', { kind: 'CEILING', amountMinor: '1000', currency: 'EUR', basis: 'NET' }, { amountMinor: '1001' }],
    [
      'channel order',
      { kind: 'CHANNEL_ORDER', channelId: 's', referenceChannelId: 'o', tolerancePercent: '0.00' },
      { tolerancePercent: '1.00' },
    ],
    ['undercut', { kind: 'UNDERCUT_LIMIT', maximumUndercutPercent: '5.00' }, { maximumUndercutPercent: '5.01' }],
  ];
  it.each(kinds)(
    'ADM-6: %s: the tighter limit is, the wider one is not, and a weaker policy never is',
    (_name, tight, wide) => {
      const [a, b] = [aRail(tight), aRail({ ...tight, ...wide })];
      expect([isAsStrict(a, a), isAsStrict(a, b), isAsStrict(b, a)]).toEqual([true, true, false]);
      expect(isAsStrict({ ...a, policy: 'WARN' }, a)).toBe(false);
    },
  );

  it('ADM-6: other windows, currencies, sides and channels are not comparable', () => {
    const other = (of: Partial<Guardrail>, over: Partial<Guardrail>) =>
      isAsStrict(aRail({ ...of, ...over }), aRail(of));
    const window = { kind: 'MAXIMUM_CHANGE_OVER_TIME', windowDays: 30, maximumDecreasePercent: '5.00' } as const;
    expect(other(window, { windowDays: 60 })).toBe(false);
    expect(other({ kind: 'FLOOR', amountMinor: '1000', currency: 'EUR', basis: 'NET' }, { currency: 'USD' })).toBe(
      false,
    );
    expect(other({ kind: 'FLOOR', amountMinor: '1000', currency: 'EUR', basis: 'NET' }, { basis: 'GROSS' })).toBe(
      false,
    );
    const order = { kind: 'CHANNEL_ORDER', channelId: 's', referenceChannelId: 'o', tolerancePercent: '0.00' } as const;
    expect(other(order, { referenceChannelId: 'x' })).toBe(false);
    expect(other({ kind: 'BELOW_COST' }, {})).toBe(true);
  });
});
