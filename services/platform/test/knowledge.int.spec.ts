import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, run, type TestBrand } from './builders.ts';

const DOCUMENT = `id version title status tags publishedAt`;
const CREATE = `mutation ($input: CreateKnowledgeDocumentInput!) { createKnowledgeDocument(input: $input) { document { ${DOCUMENT} } userErrors { code path message } } }`;
const UPDATE = `mutation ($input: UpdateKnowledgeDocumentInput!) { updateKnowledgeDocument(input: $input) { document { ${DOCUMENT} } userErrors { code path message } } }`;
const LIST = `query ($where: KnowledgeFilter, $first: Int, $after: String) { knowledgeDocuments(where: $where, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id title excerpt { text hit } } } }`;

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly nodes: { id: string; title: string; excerpt: { text: string; hit: boolean }[] | null }[];
}

describe('knowledge documents', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  beforeEach(async () => {
    brand = await makeBrand(service);
  });
  afterAll(() => service?.stop());

  const write = async (title: string, more: object = {}, ctx: Ctx = brand.owner) => {
    const input = {
      title,
      body: `About ${title}.`,
      language: 'EN',
      status: 'PUBLISHED',
      idempotencyKey: newId(),
      ...more,
    };
    const made = await run<{ document: { id: string; version: number; status: string } }>(service, ctx, CREATE, input);
    if (!made.document) throw new Error(JSON.stringify(made));
    return made.document;
  };
  const list = async (variables: object = {}, ctx: Ctx = brand.owner): Promise<Listed> => {
    const answer = await service.graphql(ctx, LIST, { first: 100, ...variables });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['knowledgeDocuments'] as Listed;
  };
  const titles = async (search: string, ctx?: Ctx): Promise<string[]> =>
    (await list({ where: { search } }, ctx)).nodes.map((node) => node.title);
  const reader = () => brand.owner.with({ permissions: ['platform.knowledge.read'] });

  it('finds words in any of their forms, in German and in English, the best first', async () => {
    await write('Bärte pflegen', { language: 'DE', body: 'Öle für gepflegte Bärte und weiche Haare.' });
    await write('Return policy', { body: 'Customers returned oils within fourteen days. A return is free.' });
    await write('Shelf life', { body: 'An opened oil keeps for twelve months; nothing is said of returning it.' });
    expect(await titles('Bart')).toEqual(['Bärte pflegen']);
    expect(await titles('returning')).toEqual(['Return policy', 'Shelf life']);
    expect(await titles('oil -customer')).toEqual(['Shelf life']);
    expect(await titles('"twelve months"')).toEqual(['Shelf life']);
    expect(await titles('"months twelve"')).toEqual([]);
    expect((await titles('beard or haar or month')).sort()).toEqual(['Bärte pflegen', 'Shelf life']);
    expect((await titles('"twelve months" or beard -haar')).sort()).toEqual(['Shelf life']);
    expect((await titles('fourteen day or "weiche haar"')).sort()).toEqual(['Bärte pflegen', 'Return policy']);
    expect((await titles('the or returned -free')).sort()).toEqual(['Shelf life']);
    expect((await titles('-customer')).sort()).toEqual(['Bärte pflegen', 'Shelf life']);
    expect(await titles('the')).toEqual([]);
    expect(await titles('oil nonsense')).toEqual([]);
  });

  it('shows where it was found, with the hits as parts and never as markup', async () => {
    await write('Care', { body: '<b>Beard</b> oils soften\u0002 a beard.' });
    const { nodes } = await list({ where: { search: 'beard' } });
    const parts = nodes[0]!.excerpt!;
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Beard', 'beard']);
    expect(parts.map(({ text }) => text).join('')).not.toMatch(/[\u0002\u0003]/);
  });

  it.each(["' OR 1=1 --", '%', '\\', '$1', ':*', '!!(', 'a & | b', '<->', '"', '-', '()'])(
    'T19: takes %j as words',
    async (search) => {
      await write('Nothing of it');
      expect((await list({ where: { search } })).nodes).toEqual([]);
    },
  );

  it('looks at the newest documents only where a word is in too many, and finds a rarer word however old', async () => {
    const { id } = await write('Rare cedar', { body: 'beard cedar' });
    await service.admin.query(
      `INSERT INTO knowledge_document (brand_id, id, version, created_at, updated_at, title, body, language, tags, status, author)
       SELECT $1, gen_random_uuid(), 1, now(), now() + n * interval '1 second', 'Note ' || n, 'beard', 'EN', '{}', 'PUBLISHED', '{}'
       FROM generate_series(1, 2100) n`,
      [brand.id],
    );
    await service.admin.query(
      `INSERT INTO knowledge_word (brand_id, language, word, document_id) SELECT d.brand_id, d.language, w.word, d.id FROM knowledge_document d,
         unnest(tsvector_to_array(d.search)) AS w(word) WHERE d.brand_id = $1 AND d.id <> $2`,
      [brand.id, id],
    );
    // As the database does by itself after so many rows, some time later.
    await service.admin.query('ANALYZE knowledge_document, knowledge_word');
    expect((await list({ where: { search: 'beard' }, first: 1 })).totalCount).toBe(2_000);
    expect((await list({ where: { search: 'beard or cedar' }, first: 1 })).totalCount).toBe(2_000);
    expect(await titles('cedar')).toEqual(['Rare cedar']);
    expect(await titles('beard cedar')).toEqual(['Rare cedar']);
  });

  it('pages by rank and by date, each document once', async () => {
    for (let i = 0; i < 7; i += 1) await write(`Guide ${i}`, { body: 'wax '.repeat(1 + (i % 3)) });
    for (const where of [{ search: 'wax' }, null]) {
      const all = (await list({ where })).nodes.map((node) => node.id);
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const page = await list({ where, first: 2, after });
        seen.push(...page.nodes.map((node) => node.id));
        ({ endCursor: after } = page.pageInfo);
        more = page.pageInfo.hasNextPage;
        expect(page.totalCount).toBe(7);
      }
      expect(seen).toEqual(all);
      expect(new Set(seen).size).toBe(7);
    }
  });

  it('filters by tag, status and language, and shows drafts to those who write', async () => {
    await write('Draft', { status: 'DRAFT', tags: ['Care'] });
    const open = await write('Open', { tags: ['care', 'Returns'] });
    expect((await list({ where: { tag: 'CARE' } })).totalCount).toBe(2);
    expect(
      (await list({ where: { tag: 'returns', status: { eq: 'PUBLISHED' }, language: { eq: 'EN' } } })).nodes,
    ).toMatchObject([{ id: open.id }]);
    expect((await list({ where: { language: { eq: 'DE' } } })).totalCount).toBe(0);
    expect((await list({}, reader())).nodes).toMatchObject([{ title: 'Open' }]);
    expect(await titles('draft', reader())).toEqual([]);
    const tags = await service.graphql(reader(), '{ knowledgeTags { tag count } }');
    expect(tags.data!['knowledgeTags']).toEqual([
      { tag: 'care', count: 1 },
      { tag: 'returns', count: 1 },
    ]);
  });

  it('G7: keeps every version and finds a document by what it says now; of 20 parallel changes one succeeds', async () => {
    const { id } = await write('Old words', { body: 'cedar' });
    const change = (body: string, expectedVersion: number) =>
      run<{ document: { version: number } }>(service, brand.owner, UPDATE, { id, expectedVersion, body });
    const answers = await Promise.all(Array.from({ length: 20 }, (_unused, i) => change(`sandalwood ${i}`, 1)));
    expect(answers.filter((answer) => answer.document)).toHaveLength(1);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT')).toHaveLength(19);
    expect([await titles('cedar'), await titles('sandalwood')]).toEqual([[], ['Old words']]);
    const { rows } = await service.admin.query(
      `SELECT document_version AS v FROM knowledge_version WHERE document_id = $1 ORDER BY 1`,
      [id],
    );
    expect(rows).toEqual([{ v: 1 }, { v: 2 }]);
    const [event] = (await service.events('platform.knowledge.changed')).filter((each) => each.aggregateId === id);
    expect(event!.data).toMatchObject({ changes: [{ field: 'body', before: null, after: null }] });
  });

  it('lives from draft over published to archived and back to draft', async () => {
    const { id } = await write('Life', { status: 'DRAFT' });
    const step = (status: string, expectedVersion: number) =>
      run<{ document: { status: string; publishedAt: string | null } }>(service, brand.owner, UPDATE, {
        id,
        expectedVersion,
        status,
      });
    expect((await step('PUBLISHED', 1)).document).toMatchObject({
      status: 'PUBLISHED',
      publishedAt: expect.any(String),
    });
    expect((await step('DRAFT', 2)).userErrors[0]?.code).toBe('ILLEGAL_TRANSITION');
    expect((await step('ARCHIVED', 2)).document).toMatchObject({ status: 'ARCHIVED' });
    expect((await step('DRAFT', 3)).document).toMatchObject({ status: 'DRAFT' });
  });

  it('G5: a repeat creates nothing twice; T5: another brand finds nothing', async () => {
    const idempotencyKey = newId();
    const [one, two] = [await write('Once', { idempotencyKey }), await write('Once', { idempotencyKey })];
    expect(two.id).toBe(one.id);
    const other = await makeBrand(service);
    expect(await titles('once', other.owner)).toEqual([]);
    const foreign = await run(service, other.owner, UPDATE, { id: one.id, expectedVersion: 1, title: 'Mine' });
    expect(foreign.userErrors[0]?.code).toBe('NOT_FOUND');
  });
});
