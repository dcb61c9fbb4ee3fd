import { compileWhere } from './compile-where.ts';
import { OrderDirection } from './keyset.ts';
import { countRows, type ListSql, readPage, type Statements, thenId } from './read-page.ts';

/** What a database would answer, and what it was asked. */
function database(rows: readonly object[]): Statements & { asked: [string, string, readonly unknown[]][] } {
  const asked: [string, string, readonly unknown[]][] = [];
  return {
    asked,
    query: <T>(name: string, sql: string, params: readonly unknown[] = []) => {
      asked.push([name, sql.replace(/\s+/g, ' '), params]);
      return Promise.resolve([...rows] as T[]);
    },
  };
}

const list: ListSql = {
  ...{ name: 'things', select: 't.name', from: 'thing t' },
  where: compileWhere({ name: { eq: 'a' } }, { name: 't.name' }),
  order: thenId({ sql: 't.made', type: 'timestamptz', nullable: true, direction: OrderDirection.DESC }, 't.id'),
};
const rows = ['a', 'b', 'c'].map((name) => ({ name, key_0: `at ${name}`, key_1: `id ${name}` }));

describe('lists', () => {
  it('are read a page at a time, each after the last row of the one before', async () => {
    const tx = database(rows);
    const first = await readPage(tx, { first: 2 }, list);
    expect(first).toMatchObject({ nodes: rows.slice(0, 2), hasNextPage: true, hasPreviousPage: false });
    await readPage(tx, { first: 2, after: first.cursors[1] }, list);
    expect(tx.asked[0]).toEqual([
      'things',
      'SELECT t.name, t.made::text as key_0, t.id::text as key_1 FROM thing t WHERE t.name = $1 AND true ORDER BY t.made desc nulls last, t.id desc LIMIT $2',
      ['a', 3],
    ]);
    expect(tx.asked[1]![1]).toContain('t.made < $2::timestamptz');
    expect(tx.asked[1]![2]).toEqual(['a', 'at b', 'id b', 3]);
  });

  it('refuse sizes and cursors that they did not give out', async () => {
    await expect(readPage(database([]), { first: 101 }, list)).rejects.toMatchObject({ code: 'PAGE_SIZE_INVALID' });
    await expect(readPage(database([]), { after: 'x' }, list)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('are counted by the same condition', async () => {
    const tx = database([{ n: 7 }]);
    expect(await countRows(tx, 'thing_count', list.from, list.where)).toBe(7);
    expect(tx.asked).toEqual([['thing_count', 'SELECT count(*)::int AS n FROM thing t WHERE t.name = $1', ['a']]]);
  });

  it('go on by the id in the direction of the column', () => {
    expect(thenId({ sql: 'a' }, 'id')).toEqual([{ sql: 'a' }, { sql: 'id', type: 'uuid' }]);
    expect(list.order[1]).toEqual({ sql: 't.id', type: 'uuid', direction: 'DESC' });
  });
});
