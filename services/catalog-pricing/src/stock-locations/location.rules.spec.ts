import { assertChangeable, assertUsable, decideLocation } from './location.rules.ts';

const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('locations', () => {
  it('S6: what lies with partners is out of the sellable quantity unless somebody says otherwise', () => {
    const draft = { code: 'a', name: 'A' };
    expect(decideLocation({ ...draft, kind: 'WAREHOUSE' }).sellable).toBe(true);
    expect(decideLocation({ ...draft, kind: 'STAND' }).sellable).toBe(false);
    expect(decideLocation({ ...draft, kind: 'PARTNER', partnerId: 'p' }).sellable).toBe(false);
    expect(decideLocation({ ...draft, kind: 'STAND', sellable: true }).sellable).toBe(true);
  });

  it('have a code of their own form and a name', () => {
    const kind = 'WAREHOUSE' as const;
    expect(code(() => decideLocation({ code: 'Main', name: 'A', kind }))).toBe('LOCATION_CODE_MALFORMED');
    expect(code(() => decideLocation({ code: 'sold', name: 'A', kind }))).toBe('LOCATION_CODE_TAKEN');
    expect(code(() => decideLocation({ code: 'a', name: ' ', kind }))).toBe('LOCATION_NAME_INVALID');
    expect(code(() => decideLocation({ code: 'a', name: 'A', kind: 'PARTNER' }))).toBe('LOCATION_PARTNER_REQUIRED');
  });

  it('are closed only when empty, and those of the house never', () => {
    expect(code(() => assertChangeable('WAREHOUSE', true, 3))).toBe('LOCATION_NOT_EMPTY');
    expect(code(() => assertChangeable('WAREHOUSE', false, 3))).toBe('none');
    expect(code(() => assertChangeable('VIRTUAL', false, 0))).toBe('LOCATION_FIXED');
    expect(code(() => assertUsable({ kind: 'IN_TRANSIT', active: true, code: 't' }))).toBe('LOCATION_FIXED');
    expect(code(() => assertUsable({ kind: 'STAND', active: false, code: 't' }))).toBe('LOCATION_CLOSED');
  });
});
