import { counters, someone, TestSubgraph } from './subgraph.fixture.ts';

describe.each([false, true])('a subgraph (graphql-jit %s)', (jit) => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await TestSubgraph.start({ MH_GRAPHQL_JIT: jit });
  });
  afterAll(() => graph.app.close());

  it('answers a list with nodes, edges, cursors, money as text; counts only when asked', async () => {
    counters.counted = 0;
    const query = `{ boxes(first: 2) { nodes { id value { minorUnits decimal } packedAt } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await graph.query(query);
    expect(errors).toBeUndefined();
    const boxes = data?.boxes as { nodes: object[]; edges: { cursor: string }[]; pageInfo: { endCursor: string } };
    expect(boxes.nodes[1]).toEqual({
      id: 'box-1',
      value: { minorUnits: '100', decimal: '1.00' },
      packedAt: '2026-05-01T12:00:00.000Z',
    });
    expect(boxes.pageInfo.endCursor).toBe(boxes.edges[1]?.cursor);
    expect(counters.counted).toBe(0);
    expect((await graph.query('{ boxes { totalCount } }')).data).toEqual({ boxes: { totalCount: 5 } });
    expect(counters.counted).toBe(1);
  });

  it('loads children of a list with one read, in the brand of the caller', async () => {
    counters.shelfReads = 0;
    const brandId = someone().brandId;
    const { data } = await graph.query('{ boxes { nodes { shelf { label } } } }', {}, someone({ brandId }));
    expect(counters.shelfReads).toBe(1);
    expect(JSON.stringify(data)).toContain(`shelf-1 of ${brandId}`);
  });

  it('resolves entities through a loader; a missing one is null', async () => {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Shelf { label } ... on Box { id } } }`;
    const r = ['shelf-1', 'shelf-x', 'shelf-2'].map((id) => ({ __typename: 'Shelf', id }));
    counters.shelfReads = 0;
    const { data, errors } = await graph.query(query, { r: [...r, { __typename: 'Box', id: 'box-3' }] });
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      { label: expect.stringContaining('shelf-1') },
      null,
      { label: expect.stringContaining('shelf-2') },
      { id: 'box-3' },
    ]);
    expect(counters.shelfReads).toBe(1);
  });

  it('turns refusals of a mutation into userErrors, once, and fills empty lists', async () => {
    const mutation = `mutation($i: PackBoxInput!) { packBox(input: $i) { box { id } userErrors { code message path } warnings { code } } }`;
    const pack = async (i: object) => (await graph.query(mutation, { i })).data?.packBox;
    expect(await pack({ label: 'ok' })).toEqual({ box: { id: 'box-1' }, userErrors: [], warnings: [] });
    // A field with rules that may be left out may also be null.
    expect(await pack({ label: 'ok', lines: null })).toMatchObject({ userErrors: [] });
    expect(await pack({ label: 'refuse' })).toEqual({
      box: null,
      userErrors: [{ code: 'BOX_FULL', message: 'The box is full.', path: ['label'] }],
      warnings: [],
    });
  });

  it('turns broken input rules into userErrors with paths, all of them', async () => {
    const mutation = `mutation($i: PackBoxInput!) { packBox(input: $i) { userErrors { code path } } }`;
    const { data, errors } = await graph.query(mutation, {
      i: { label: '', lines: [{ name: 'good' }, { name: 'x' }] },
    });
    expect(errors).toBeUndefined();
    expect(data?.packBox).toEqual({
      userErrors: [
        { code: 'VALIDATION_FAILED', path: ['label'] },
        { code: 'VALIDATION_FAILED', path: ['lines', '1', 'name'] },
      ],
    });
  });

  it('answers other errors at the top with code, request id and retryable', async () => {
    const ctx = someone();
    const failing = async (how: string) =>
      (await graph.query('query($how: String!) { fail(how: $how) }', { how }, ctx)).errors?.[0];
    const requestId = ctx.requestId;
    expect(await failing('user')).toMatchObject({
      message: 'No such box.',
      path: ['fail'],
      extensions: { code: 'BOX_MISSING', requestId, retryable: false, details: { how: 'user' }, inputPath: ['how'] },
    });
    expect((await failing('busy'))?.extensions).toEqual({ code: 'UPSTREAM_UNAVAILABLE', requestId, retryable: true });
    expect((await failing('permission'))?.extensions).toMatchObject({ code: 'FORBIDDEN', requestId });
    const forbidden = await graph.query(`mutation { packBox(input: { label: "forbid" }) { userErrors { code } } }`);
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('G9: masks faults: no stack, no SQL, no address, no value completion', async () => {
    const answers = [
      await graph.query('{ fail(how: "crash") }'),
      await graph.query('{ broken }'),
      await graph.query(`mutation { packBox(input: { label: "crash" }) { userErrors { code } } }`),
    ];
    for (const answer of answers) {
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions).toEqual({
        code: 'INTERNAL',
        retryable: false,
        requestId: expect.any(String),
      });
      expect(JSON.stringify(answer)).not.toMatch(
        /secret|10\.0|select|stack|at |Cannot return|valueCompletion|undefined is/,
      );
    }
  });

  it('never suggests names of the schema', async () => {
    for (const query of ['{ boxs { nodes { id } } }', '{ boxes { nodes { idd } } }', '{ fail(hoow: "x") }']) {
      const answer = await graph.query(query);
      expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(JSON.stringify(answer)).not.toMatch(/did you mean|boxes/i);
    }
  });

  it('refuses JSON numbers for exact values and names what is allowed', async () => {
    const mutation = `mutation($i: PackBoxInput!) { packBox(input: $i) { userErrors { code } } }`;
    const { errors } = await graph.query(mutation, { i: { label: 'ok', value: { decimal: 19.9, currency: 'EUR' } } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('Decimal must be a string');
    const literal = await graph.query(
      `mutation { packBox(input: { label: "a", value: { decimal: 1, currency: "EUR" } }) { userErrors { code } } }`,
    );
    expect(literal.errors?.[0]?.message).toContain('must be a string');
  });

  it('limits pages with a coded error that says the limit', async () => {
    for (const first of [0, 101]) {
      const { errors } = await graph.query(`{ boxes(first: ${first}) { nodes { id } } }`);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('between 1 and 100'),
        extensions: { code: 'PAGE_SIZE_INVALID', details: { allowed: [1, 100] } },
      });
    }
  });

  it('G5: refuses hostile documents', async () => {
    const deep = (n: number) => '{ a '.repeat(n) + '}'.repeat(n);
    const bomb = Array.from({ length: 30 }, (_n, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const hostile = [
      `{ ${Array.from({ length: 3_000 }, (_n, i) => `a${i}: __typename`).join(' ')} }`,
      `{ ${'__typename '.repeat(9_000)} }`,
      deep(20),
      `{ ${'broken @include(if: true) '.repeat(10)} }`,
      `{ ${Array.from({ length: 21 }, () => 'broken').join(' ')} }`,
      `{ ...F0 } ${bomb} fragment F30 on Query { broken broken }`,
      `{ fail(how: "${'['.repeat(200_000)}") ${'# x\n'.repeat(10)} ${'broken '.repeat(2_000)} }`,
    ];
    for (const query of hostile) {
      const answer = await graph.query(query);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_LIMIT', requestId: expect.any(String) });
      expect(answer.status).toBe(400);
    }
  });

  it('refuses work for a caller who no longer waits', async () => {
    const answer = await graph.query('{ fail(how: "x") }', {}, someone({ deadline: Date.now() - 1 }));
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DEADLINE_EXCEEDED', retryable: true } }],
    });
  });

  it('survives malformed bodies with a coded error', async () => {
    for (const body of ['{', '[]', 'null', '{}', '{"query":1}', '{"query":"{ broken"}']) {
      const answer = await graph.send(body);
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await graph.query('{ broken')).errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await graph.query('')).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

it('answers with graphql-jit exactly as with graphql-js, errors too', async () => {
  const [plain, jit] = await Promise.all([TestSubgraph.start(), TestSubgraph.start({ MH_GRAPHQL_JIT: true })]);
  const boxes = '{ boxes(first: 3) { __typename edges { node { id ...B } } nodes @skip(if: true) { id } totalCount } }';
  const operations: [string, object?][] = [
    [`${boxes} fragment B on Box { value { decimal } again: value { currency } shelf { label } weight }`],
    ['query($n: Int = 2, $w: Boolean!) { boxes(first: $n) { nodes { id weight @include(if: $w) } } }', { w: true }],
    ['query($n: Int!) { boxes(first: $n) { nodes { id } } }', { n: 'x' }],
    ['query($n: Int!) { boxes(first: $n) { nodes { id } } }', {}],
    ['query($n: Int!) { boxes(first: $n) { nodes { id } } }', { n: 101 }],
    [
      'query($w: BoxWhere) { boxes(where: $w) { nodes { id } } }',
      { w: { OR: [{ id: { eq: 'box-1' } }, { NOT: { id: { oneOf: ['box-2'] } } }] } },
    ],
    ['query($w: BoxWhere) { boxes(where: $w) { nodes { id } } }', { w: { id: { eq: 1.5 } } }],
    ['query($w: BoxWhere) { boxes(where: $w) { nodes { id } } }', { w: null }],
    ['{ a: fail(how: "user") b: fail(how: "crash") c: fail(how: "busy") d: fail(how: "x") }'],
    ['{ fail(how: "x") broken }'],
    [
      'mutation { a: packBox(input: { label: "refuse" }) { userErrors { code details } } b: packBox(input: { label: "crash" }) { box { id } } }',
    ],
    [
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Shelf { label } } }',
      { r: [{ __typename: 'Shelf' }] },
    ],
    ['query($r: [_Any!]!) { _entities(representations: $r) { __typename } }', { r: [{ __typename: 'None', id: '1' }] }],
    ['{ __schema { queryType { name } } __type(name: "Box") { fields { name } } }'],
    ['query A { broken } query B { fail(how: "x") }'],
  ];
  for (const [query, variables] of operations) {
    const ctx = someone();
    const answer = await plain.query(query, { ...variables }, ctx);
    // The second time it is compiled, the third time it runs compiled from the start.
    for (let time = 0; time < 3; time++) expect(await jit.query(query, { ...variables }, ctx)).toEqual(answer);
  }
  await Promise.all([plain.app.close(), jit.app.close()]);
});
