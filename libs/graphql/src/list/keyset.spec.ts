import { keyset, OrderDirection } from './keyset.ts';

const { ASC, DESC } = OrderDirection;
const id = { sql: 'p.id', type: 'uuid' };

describe('keyset', () => {
  it('orders, selects the key as text and asks for no condition on the first page', () => {
    const sql = keyset(
      [
        { sql: 'p.name', direction: ASC },
        { ...id, direction: ASC },
      ],
      null,
    );
    expect(sql).toMatchObject({ where: 'true', orderBy: 'p.name asc, p.id asc', params: [] });
    expect(sql.select).toBe('p.name::text as key_0, p.id::text as key_1');
    expect(sql.keyOf({ key_0: 'a', key_1: '1' })).toEqual(['a', '1']);
  });

  it('uses one row comparison where all columns run the same way', () => {
    const columns = [
      { sql: 'p.name', direction: DESC },
      { ...id, direction: DESC },
    ];
    expect(keyset(columns, ['a', '1'], 3).where).toBe('(p.name, p.id) < ($4::text, $5::uuid)');
  });

  it('spells the condition out for mixed directions', () => {
    const columns = [
      { sql: 'p.at', type: 'timestamptz', direction: DESC },
      { ...id, direction: ASC },
    ];
    expect(keyset(columns, ['2026-01-01', '1']).where).toBe(
      '((p.at < $1::timestamptz) or (p.at = $1::timestamptz and p.id > $2::uuid))',
    );
  });

  it('keeps nulls last, before and behind the cursor', () => {
    const columns = [
      { sql: 'p.x', direction: ASC, nullable: true },
      { ...id, direction: ASC },
    ];
    expect(keyset(columns, ['5', '1']).where).toBe(
      '(((p.x > $1::text or p.x is null)) or (p.x = $1::text and p.id > $2::uuid))',
    );
    const behind = keyset(columns, [null, '1']);
    expect(behind.where).toBe('((false) or (p.x is null and p.id > $1::uuid))');
    expect(behind.params).toEqual(['1']);
    expect(behind.orderBy).toBe('p.x asc nulls last, p.id asc');
  });
});
