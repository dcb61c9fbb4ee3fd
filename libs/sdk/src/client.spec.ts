import { createClient, GraphError } from './client.ts';
import { ListProducts } from './generated/documents.ts';
import { walk } from './pages.ts';

const answering = (body: unknown, status = 200) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const send = ((url: URL, init: RequestInit) => {
    calls.push({ url: String(url), init });
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  }) as typeof fetch;
  return { calls, send };
};

describe('the SDK client', () => {
  it('sends the text, the variables, the hash and the token, and gives back the data', async () => {
    const data = { products: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 } };
    const { calls, send } = answering({ data });
    const client = createClient({ url: 'http://gateway.test', token: () => 'abc', fetch: send });
    expect(await client.request(ListProducts, { first: 2 })).toEqual(data);
    const body = JSON.parse(String(calls[0]?.init.body));
    expect(calls[0]?.url).toBe('http://gateway.test/graphql');
    expect(body).toMatchObject({ operationName: 'ListProducts', variables: { first: 2 }, query: ListProducts.text });
    expect(body.extensions.persistedQuery.sha256Hash).toBe(ListProducts.hash);
    expect((calls[0]?.init.headers as Record<string, string>)['authorization']).toBe('Bearer abc');
  });

  it('sends only the hash where operations are registered', async () => {
    const { calls, send } = answering({ data: { products: null } });
    await createClient({ url: 'http://gateway.test', persisted: true, fetch: send }).request(ListProducts, {});
    expect(JSON.parse(String(calls[0]?.init.body)).query).toBeUndefined();
  });

  it('throws what the gateway said, with its code and request id', async () => {
    const { send } = answering(
      { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN', requestId: 'r1' } }] },
      403,
    );
    const failure = createClient({ url: 'http://gateway.test', fetch: send }).request(ListProducts, {});
    await expect(failure).rejects.toBeInstanceOf(GraphError);
    await expect(failure).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403, faults: [{ requestId: 'r1' }] });
  });

  it('waits as long as the gateway asks when it was too fast, then asks again', async () => {
    const answers = [
      new Response('{}', { status: 429, headers: { 'retry-after': '0.01' } }),
      new Response(JSON.stringify({ data: { products: null } })),
    ];
    const client = createClient({ url: 'http://gateway.test', fetch: () => Promise.resolve(answers.shift()!) });
    expect(await client.request(ListProducts, {})).toEqual({ products: null });
    expect(answers).toHaveLength(0);
  });

  it('walks a list to its end', async () => {
    const pages = [
      { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'b' } },
      { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'c' } },
    ];
    const asked: (string | null)[] = [];
    const all: number[] = [];
    for await (const node of walk((after) => Promise.resolve(pages[asked.push(after) - 1]!))) all.push(node);
    expect([all, asked]).toEqual([
      [1, 2, 3],
      [null, 'b'],
    ]);
  });
});
