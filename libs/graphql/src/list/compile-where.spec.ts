import { compileWhere, type WhereColumns } from './compile-where.ts';

const columns: WhereColumns = {
  name: 'p.name',
  id: { sql: 'p.id', type: 'uuid' },
  at: { sql: 'p.at', type: 'timestamptz' },
};

describe('compileWhere', () => {
  it('asks for everything where nothing is asked', () => {
    expect(compileWhere(null, columns)).toEqual({ sql: 'true', params: [] });
    expect(compileWhere({ name: null, AND: [] }, columns).sql).toBe('true');
    expect(compileWhere({ OR: [] }, columns).sql).toBe('false');
  });

  it('compiles each operator with parameters only, after those of the query', () => {
    const at = new Date();
    const where = {
      name: { eq: 'a', contains: '50%_\\', isNull: false },
      id: { oneOf: ['1', '2'] },
      at: { range: { gte: at, lt: at } },
    };
    const { sql, params } = compileWhere(where, columns, 2);
    expect(sql).toBe(
      'p.name = $3 and p.name ilike $4 and p.name is not null and p.id = any($5::uuid[]) and p.at >= $6::timestamptz and p.at < $7::timestamptz',
    );
    expect(params).toEqual(['a', '%50\\%\\_\\\\%', ['1', '2'], at, at]);
  });

  it('nests AND, OR and NOT three levels and no further', () => {
    const name = { eq: 'a' };
    expect(compileWhere({ OR: [{ name }, { NOT: { AND: [{ name }] } }] }, columns).sql).toBe(
      '((p.name = $1) or (not coalesce((((p.name = $2))), false)))',
    );
    const deep = { NOT: { NOT: { NOT: { NOT: { name } } } } };
    expect(() => compileWhere(deep, columns)).toThrow(expect.objectContaining({ code: 'WHERE_TOO_DEEP' }));
  });

  it('T19: knows only allowed columns and never puts a value into the text', () => {
    for (const field of ['password', 'constructor', '__proto__x', 'name; drop table p'])
      expect(() => compileWhere({ [field]: { eq: 1 } }, columns)).toThrow(
        expect.objectContaining({ code: 'WHERE_FIELD_UNKNOWN' }),
      );
    expect(compileWhere({ name: { eq: "'; drop table p; --" } }, columns).sql).toBe('p.name = $1');
  });

  it('limits the length of a list', () => {
    const oneOf = Array.from({ length: 101 }, String);
    expect(() => compileWhere({ id: { oneOf } }, columns)).toThrow(
      expect.objectContaining({ code: 'WHERE_LIST_TOO_LONG' }),
    );
  });
});
