import { Stand } from './support/stand.ts';

const repeat = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');

/** Twenty documents made to keep a gateway busy. */
const hostile: Readonly<Record<string, string>> = {
  '3,000 aliases': `{ ${repeat(3_000, (i) => `a${i}: __typename`)} }`,
  '3,000 aliases of a field': `{ ${repeat(3_000, (i) => `a${i}: me { id }`)} }`,
  '9,000 fields': `{ me { ${repeat(9_000, () => 'name')} } }`,
  '1,900 equal fields': `{ me { ${repeat(1_900, () => 'name')} } }`,
  '450 equal objects': `{ tags { ${repeat(450, () => 'tags { id }')} } }`,
  '400 equal objects in fragments': `{ tags { ${repeat(400, () => '...{tags{id}}')} } }`,
  'fragment bomb': `{ tags { ...F0 } } ${repeat(50, (i) => `fragment F${i} on Tag { tags { ...F${i + 1} } x: tags { ...F${i + 1} } }`)} fragment F50 on Tag { id }`,
  'flat fragment bomb': `{ tags { ...F0 } } ${repeat(40, (i) => `fragment F${i} on Tag { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Tag { id }`,
  'fragment ring': `{ tags { ...A } } fragment A on Tag { tags { ...B } } fragment B on Tag { tags { ...A } }`,
  '300 fragments': `{ tags { id } } ${repeat(300, (i) => `fragment F${i} on Tag { id }`)}`,
  '30,000 braces': `{ me ${'{'.repeat(30_000)}`,
  '30,000 pairs of braces': `${'{a'.repeat(30_000)}${'}'.repeat(30_000)}`,
  '30,000 brackets': `{ products(first: ${'['.repeat(30_000)}) { totalCount } }`,
  'deep lists': `{ tags ${'{ tags '.repeat(40)} { id } ${'}'.repeat(40)} }`,
  'deep and narrow': `{ tags ${'{ tags '.repeat(20)} { id } ${'}'.repeat(20)} }`,
  '500 directives': `{ me { name ${repeat(500, () => '@include(if: true)')} } }`,
  '1,500 variables': `query(${repeat(1_500, (i) => `$v${i}: Int`)}) { me { id } }`,
  '100 root fields': `{ ${repeat(100, () => 'me { id }')} }`,
  'one long string': `{ products(after: "${'x'.repeat(250_000)}") { nodes { ${repeat(50, (i) => `n${i}: id`)} } } }`,
  '1 MB': `{ me { id } } ${'#'.repeat(1_100_000)}`,
};

describe('limits', () => {
  const stand = new Stand();
  beforeAll(() => stand.start());
  afterAll(() => stand.stop());

  it('G5: 20 hostile documents are each refused with 4xx before they cost anything', async () => {
    expect(Object.keys(hostile)).toHaveLength(20);
    for (const [name, query] of Object.entries(hostile)) {
      const { status, json } = await stand.post({ query });
      expect([name, status >= 400 && status < 500, json.errors?.length]).toEqual([name, true, 1]);
    }
    expect(Object.values(stand.subgraphs).flatMap(({ seen }) => seen)).toEqual([]);
  }, 30_000);

  it('counts what a call asks for and refuses more than it may cost', async () => {
    const cost = { 'x-mh-cost': '1' };
    const dear = '{ products(first: 100) { nodes { id owner { id products(first: 100) { nodes { id } } } } } }';
    const refused = await stand.post({ query: dear }, cost);
    expect(refused.json.errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', details: { limit: 1_000 } });
    for (const first of [0, -1, 101, 1_000_000])
      expect((await stand.post({ query: `{ products(first: ${first}) { totalCount } }` })).status).toBe(400);
    const byVariable = { query: 'query($n: Int) { products(first: $n) { totalCount } }', variables: { n: 101 } };
    expect((await stand.post(byVariable)).json.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await stand.post({ query: '{ products(first: 100) { nodes { id price { decimal } } } }' })).status).toBe(
      200,
    );
  });
});
