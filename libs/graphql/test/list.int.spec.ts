import { decodeCursor, pageRequest, seedId, toPage } from '@mh-os/kernel';
import pg from 'pg';
import { compileWhere, type KeyColumn, keyset, OrderDirection } from '../src/index.ts';

const { ASC, DESC } = OrderDirection;
const rows = Array.from({ length: 60 }, (_none, i) => ({
  id: seedId('row', String(i)),
  name: ['a_b', 'A%B', 'ab', 'c'][i % 4] ?? '',
  at: i % 5 === 0 ? null : `2026-01-01T00:00:00.${String(i % 7).padStart(6, '0')}Z`,
}));
const from = `(select * from json_to_recordset($1) as r(id uuid, name text, at timestamptz)) p`;

describe('lists on PostgreSQL', () => {
  const client = new pg.Client(process.env.MH_TEST_PG_URL);
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  const columns = (name: OrderDirection, at: OrderDirection, id: OrderDirection): KeyColumn[] => [
    { sql: 'p.at', type: 'timestamptz', direction: at, nullable: true },
    { sql: 'p.name', direction: name },
    { sql: 'p.id', type: 'uuid', direction: id },
  ];

  it.each([
    ['all up', columns(ASC, ASC, ASC)],
    ['all down', columns(DESC, DESC, DESC)],
    ['mixed', columns(ASC, DESC, ASC)],
    ['without nulls, one way', columns(DESC, ASC, DESC).slice(1)],
  ])('pages give every row once, in the order of the whole list, to the microsecond: %s', async (_name, key) => {
    const { orderBy } = keyset(key, null);
    const whole = await client.query<{ id: string }>(`select id from ${from} order by ${orderBy}`, [
      JSON.stringify(rows),
    ]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const request = pageRequest({ first: 7, after }, key.length);
      const part = keyset(key, request.after, 1);
      const sql = `select p.id, ${part.select} from ${from} where ${part.where} order by ${part.orderBy} limit 8`;
      const found = await client.query<{ id: string }>(sql, [JSON.stringify(rows), ...part.params]);
      const page = toPage(found.rows, request, part.keyOf);
      seen.push(...page.nodes.map((row) => row.id));
      after = page.cursors.at(-1) ?? null;
      if (after) expect(decodeCursor(after, key.length)).toHaveLength(key.length);
      more = page.hasNextPage;
    }
    expect(seen).toEqual(whole.rows.map((row) => row.id));
  });

  const ids = async (where: object): Promise<number> => {
    const part = compileWhere(
      where,
      { id: { sql: 'p.id', type: 'uuid' }, name: 'p.name', at: { sql: 'p.at', type: 'timestamptz' } },
      1,
    );
    const sql = `select count(*)::int as n from ${from} where ${part.sql}`;
    const found = await client.query<{ n: number }>(sql, [JSON.stringify(rows), ...part.params]);
    return found.rows[0]?.n ?? -1;
  };

  it('T19: conditions mean what they say, metacharacters included', async () => {
    expect(await ids({ name: { eq: 'a_b' } })).toBe(15);
    expect(await ids({ name: { contains: '_' } })).toBe(15);
    expect(await ids({ name: { contains: 'a%B' } })).toBe(15);
    expect(await ids({ name: { contains: "'; drop table x; --" } })).toBe(0);
    expect(await ids({ id: { oneOf: [rows[0]?.id, rows[1]?.id] } })).toBe(2);
    expect(await ids({ at: { isNull: true } })).toBe(12);
    expect(await ids({ at: { range: { gte: new Date('2026-01-01T00:00:00Z'), lt: new Date('2027-01-01') } } })).toBe(
      48,
    );
    expect(await ids({ NOT: { at: { range: { lt: new Date('2027-01-01') } } } })).toBe(12);
    expect(
      await ids({ OR: [{ name: { eq: 'c' } }, { AND: [{ name: { eq: 'ab' } }, { at: { isNull: true } }] }] }),
    ).toBe(18);
    expect(await ids({ OR: [] })).toBe(0);
  });
});
