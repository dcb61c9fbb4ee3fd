import fc from 'fast-check';
import { aRail } from '../../test/guardrail-values.ts';
import type { Guardrail, Place } from './guardrail.rules.ts';
import { levelOf, ruleBook, standingsAt, winnersAt } from './levels.rules.ts';

const place: Place = {
  variantId: 'v',
  categories: new Map([
    ['wax', 0],
    ['styling', 1],
  ]),
  channelId: 'shop',
};
const rail = (id: string, over: Partial<Guardrail> = {}) => aRail({ id, ...over });
const winners = (rails: readonly Guardrail[], at = place) =>
  winnersAt(ruleBook(rails), at)
    .map((one) => one.id)
    .sort();

describe('levels of guardrails', () => {
  const brand = rail('brand');
  const shop = rail('shop', { channelId: 'shop' });
  const above = rail('above', { categoryId: 'styling' });
  const own = rail('own', { categoryId: 'wax' });
  const sku = rail('sku', { variantId: 'v' });
  const skuShop = rail('sku-shop', { variantId: 'v', channelId: 'shop' });
  const all = [brand, shop, above, own, sku, skuShop];

  it('P7: the closest level wins: SKU, nearer category, category above, brand; then this channel', () => {
    const order = ['sku-shop', 'sku', 'own', 'above', 'shop', 'brand'];
    let left: Guardrail[] = all;
    for (const id of order) {
      expect(winners(left)).toEqual([id]);
      left = left.filter((one) => one.id !== id);
    }
    expect(winners(left)).toEqual([]);
  });

  it('P7: says of each that is overridden why and by which', () => {
    const said = (rails: Guardrail[]) =>
      standingsAt(rails, place).map(({ guardrail, overridden, by }) => [guardrail.id, overridden, by?.id ?? null]);
    expect(said([brand, shop, { ...own, active: false }])).toEqual([
      ['brand', 'BY_CHANNEL', 'shop'],
      ['shop', null, null],
      ['own', 'PAUSED', null],
    ]);
    expect(said([above, own, brand])).toEqual([
      ['above', 'BY_NEARER_CATEGORY', 'own'],
      ['own', null, null],
      ['brand', 'BY_LEVEL', 'own'],
    ]);
  });

  it('P7: rules of other kinds, variants, categories and channels do not touch each other', () => {
    const others = [
      rail('m', { kind: 'MINIMUM_MARGIN' }),
      rail('w', { variantId: 'w' }),
      rail('x', { categoryId: 'x' }),
      rail('d', { channelId: 'dealer' }),
    ];
    expect(winners([brand, ...others])).toEqual(['brand', 'm']);
  });

  it('P7: several that fit equally closely all hold', () => {
    expect(winners([brand, rail('second', { policy: 'WARN' })])).toEqual(['brand', 'second']);
  });

  it('P7: an order of channels holds in both of its channels and is overridden only by the same pair', () => {
    const order = rail('order', { kind: 'CHANNEL_ORDER', channelId: 'stand', referenceChannelId: 'shop' });
    const other = rail('other', {
      kind: 'CHANNEL_ORDER',
      channelId: 'dealer',
      referenceChannelId: 'shop',
      variantId: 'v',
    });
    expect(winners([order, other])).toEqual(['order', 'other']);
    expect(winners([order, other], { ...place, channelId: 'stand' })).toEqual(['order']);
    expect(winners([order, { ...order, id: 'closer', variantId: 'v' }])).toEqual(['closer']);
  });

  it('P1: who wins, and who is named as the one that overrides, does not depend on the order of the rows', () => {
    const rails = [...all, rail('brand-2'), rail('sku-2', { variantId: 'v' })];
    const said = (list: readonly Guardrail[]) =>
      standingsAt(list, place)
        .map(({ guardrail, overridden, by }) => `${guardrail.id} ${overridden} ${by?.id}`)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(rails, { minLength: rails.length }), (shuffled) => {
        expect(said(shuffled)).toEqual(said(rails));
      }),
    );
  });

  it('names the level', () => {
    expect([brand, own, sku].map(levelOf)).toEqual(['BRAND', 'CATEGORY', 'SKU']);
  });
});
