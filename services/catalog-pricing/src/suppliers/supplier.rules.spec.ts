import { assertSupplier, assertTerms, supplierKey, type Terms } from './supplier.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const terms = (over: Partial<Terms> = {}): Terms => ({
  supplierId: 'a',
  minimumQuantity: 1,
  preferred: false,
  ...over,
});

describe('suppliers', () => {
  it.each([
    ['done', { name: 'Barber GmbH', leadTimeDays: 0, email: 'a@b.de' }],
    ['SUPPLIER_INVALID', { name: ' ' }],
    ['SUPPLIER_INVALID', { name: 'x'.repeat(201) }],
    ['SUPPLIER_INVALID', { name: 'x', leadTimeDays: 731 }],
    ['SUPPLIER_INVALID', { name: 'x', leadTimeDays: -1 }],
    ['SUPPLIER_INVALID', { name: 'x', email: 'nobody' }],
  ])('%s for %j', (expected, facts) => {
    expect(code(() => assertSupplier(facts))).toBe(expected);
  });

  it.each([
    ['done', [terms(), terms({ supplierId: 'b', preferred: true, price: { decimal: '0', currency: 'EUR' } })]],
    ['SUPPLY_INVALID', [terms(), terms()]],
    ['SUPPLY_INVALID', [terms({ preferred: true }), terms({ supplierId: 'b', preferred: true })]],
    ['SUPPLY_INVALID', [terms({ minimumQuantity: 0 })]],
    ['SUPPLY_INVALID', [terms({ leadTimeDays: 1.5 })]],
    ['SUPPLY_INVALID', [terms({ price: { decimal: '-1', currency: 'EUR' } })]],
    ['DECIMAL_TOO_PRECISE', [terms({ price: { decimal: '1.00001', currency: 'EUR' } })]],
  ])('%s for %j', (expected, list) => {
    expect(code(() => assertTerms(list))).toBe(expected);
  });

  it('have names that case and blanks do not tell apart', () => {
    expect(supplierKey('  Barber   GMBH ')).toBe('barber gmbh');
  });
});
