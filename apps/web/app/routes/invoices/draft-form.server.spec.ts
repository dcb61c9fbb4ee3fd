import { contentOf, priceable } from './draft-form.server.ts';

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

const two = {
  ...{ sku: ['A', 'B'], kind: ['SHIPPING', 'DISCOUNT'], description: ['a', ''], quantity: ['3', '1'] },
  ...{ price: ['3,3333', '-2'], rate: ['19', '7'], category: ['S', 'S'], variant: ['v1', ''] },
};

describe('the form of a draft', () => {
  it('says kind, second line of the address, period and every other thing that it was shown', () => {
    const content = contentOf(
      formOf({
        ...{ ...two, name: 'Byron', line1: 'Weg 1', line2: 'Hof', region: 'BE', country: 'de', personId: 'p', was: '' },
        ...{ supplyFrom: '2026-05-01', supplyDate: '2026-05-31', vatMode: 'PER_LINE', basis: 'GROSS', currency: 'eur' },
      }),
    );
    expect(content).toMatchObject({
      customer: { companyName: 'Byron', address: { line2: 'Hof', region: 'BE', country: 'DE' } },
      ...{ personId: 'p', supplyFrom: '2026-05-01', supplyDate: '2026-05-31', vatMode: 'PER_LINE', currency: 'EUR' },
      lines: [
        { kind: 'SHIPPING', unitPrice: '3.3333', variantId: 'v1', amount: null },
        { kind: 'DISCOUNT', unitPrice: '-2', variantId: null },
      ],
    });
  });

  it('keeps the amount of a line until pieces or price change', () => {
    const was = ['3|3.3333|10.01', '1|-2|-2.00'];
    expect(contentOf(formOf({ ...two, was })).lines.map(({ amount }) => amount)).toEqual(['10.01', '-2.00']);
    const changed = { ...two, quantity: ['4', '1'], price: ['3,3333', '-3'], was };
    expect(contentOf(formOf(changed)).lines.map(({ amount }) => amount)).toEqual([null, null]);
  });

  it('reads prices and rates as people type them', () => {
    const { lines } = contentOf(formOf({ ...two, price: ['1.299,50', '-1,299.5'], rate: ['19,0', ' 7 '] }));
    expect(lines.map(({ unitPrice, vatRate }) => [unitPrice, vatRate])).toEqual([
      ['1299.50', '19.0'],
      ['-1299.5', '7'],
    ]);
  });

  it('prices what is whole already, and knows its place', () => {
    const { places, charges } = priceable(formOf({ ...two, price: ['', '-2'] }));
    expect([places, charges.lines.map(({ sku }) => sku)]).toEqual([[1], ['B']]);
  });
});
