import { bandsOf, changedBands, printed } from './bands.ts';

const held = { unitPrice: '9.9000', version: 1, validFrom: '2026-01-01T00:00:00.000Z', validTo: null };

describe('the bands of a price in a list', () => {
  it('are in the order of their quantity, with the price in force and the newest version', () => {
    const planned = {
      ...held,
      minQuantity: 10,
      unitPrice: '7.5000',
      version: 3,
      validFrom: '2027-01-01T00:00:00.000Z',
    };
    const rows = bandsOf(
      [planned, { ...held, minQuantity: 10, unitPrice: '8.0000', version: 2 }, { ...held, minQuantity: 1 }],
      '2026-06-01T00:00:00.000Z',
    );
    expect(rows).toEqual([
      { quantity: 1, price: '9.9000', version: 1 },
      { quantity: 10, price: '8.0000', version: 3 },
    ]);
  });

  it('show no zeros that say nothing, and keep those of cents', () => {
    expect([printed('9.9000'), printed('0.0345'), printed('12.5050'), printed(null)]).toEqual([
      '9.90',
      '0.0345',
      '12.5050',
      '',
    ]);
  });

  it('send what was changed, what is new, and what ends; not the rest', () => {
    const form = new FormData();
    const row = (index: number, quantity: string, price: string, before?: [string, string]): void => {
      form.set(`quantity ${index}`, quantity);
      form.set(`price ${index}`, price);
      if (before === undefined) return;
      form.set(`before ${index}`, before[0]);
      form.set(`version ${index}`, before[1]);
    };
    row(0, '1', '9.90', ['9.90', '1']);
    row(1, '10', '', ['8.00', '2']);
    row(2, '50', '7,25');
    row(3, '', '5');
    row(4, '100', '');
    expect(changedBands(form)).toEqual({
      lines: [
        { minQuantity: 10, unitPrice: null, expectedVersion: 2 },
        { minQuantity: 50, unitPrice: '7.25', expectedVersion: null },
      ],
      wrong: [],
    });
    row(2, '50', 'much');
    expect(changedBands(form).wrong).toEqual(['price 2']);
  });
});
