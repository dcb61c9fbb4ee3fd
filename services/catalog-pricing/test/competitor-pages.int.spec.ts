/** @own-world It sets what is read at import. */
import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PageReader } from '../src/competitors/pages/page-reader.ts';
import { PagesWatch } from '../src/competitors/pages/pages.watch.ts';
import { aBrand, ask, channelsOf, run } from './builders.ts';
import { aCompetitor, alerts, aListing, aPricedVariant } from './competitor-builders.ts';

Object.assign(process.env, {
  ...{ MH_COMPETITOR_PAGES: 'true', MH_COMPETITOR_PAGES_INSECURE: 'true', MH_COMPETITOR_PAGES_GAP_MS: '0' },
  MH_COMPETITOR_PAGES_AGENT: 'TestReader/1.0',
});
// It reads the environment when it is loaded.
const { AppModule } = await import('../src/app.module.ts');

interface PageAnswer {
  readonly id: string;
  readonly version: number;
  readonly outcome: string | null;
  readonly message: string | null;
  readonly failures: number;
  readonly nextReadAt: string;
}
const PAGE = 'page { id version outcome message failures nextReadAt }';
const ld = (price: string): string =>
  `<script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer","price":"${price}","priceCurrency":"EUR","availability":"https://schema.org/InStock"}}</script>`;
const html = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

/** A competitor's shop whose answers a test chooses. */
class Shop {
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  robots: [number, string] = [404, ''];
  answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  origin = '';
  private readonly server = createServer((request, response) => {
    this.asked.push({ path: request.url ?? '', headers: request.headers });
    if (request.url === '/robots.txt')
      return void response.writeHead(this.robots[0], { 'content-type': 'text/plain' }).end(this.robots[1]);
    this.answer(request, response);
  });

  async open(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }
  close = (): Promise<unknown> => {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  };
  shows(body: string, headers: Record<string, string> = {}): void {
    this.answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html(body));
  }
  paths = (): string[] => this.asked.map((one) => one.path).filter((path) => path !== '/robots.txt');
}

let service: TestService;
let ctx: Ctx;
let shop: Shop;
let listingId: string;
let variantId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  shop = await new Shop().open();
  ctx = await aBrand(service);
  const channelId = (await channelsOf(service, ctx))['own-shop']!;
  ({ variantId } = await aPricedVariant(service, ctx, channelId, '20.00'));
  listingId = await aListing(service, ctx, await aCompetitor(service, ctx), variantId);
});
afterEach(() => shop.close());

const setPage = (over: object = {}) =>
  run<{ page: PageAnswer | null }>(
    service,
    ctx,
    'setCompetitorPage',
    'SetCompetitorPageInput',
    { listingId, expectedVersion: 0, url: `${shop.origin}/wax`, selector: '.price', enabled: true, ...over },
    PAGE,
  );
const pageOf = async (): Promise<PageAnswer> =>
  (
    await ask<{ page: PageAnswer }>(service, ctx, `query ($id: ID!) { competitorListing(id: $id) { ${PAGE} } }`, {
      id: listingId,
    })
  ).page;
const seen = async (): Promise<string[]> => {
  const query =
    'query ($id: ID!) { competitorListing(id: $id) { prices { nodes { amount { decimal } source inStock } } } }';
  const listing = await ask<{ prices: { nodes: { amount: { decimal: string }; source: string }[] } }>(
    service,
    ctx,
    query,
    { id: listingId },
  );
  return listing.prices.nodes.map((one) => `${one.source} ${one.amount.decimal}`);
};
const read = async (over: object = {}) => {
  const { page, userErrors } = await setPage(over);
  expect(userErrors).toEqual([]);
  return service.app.get(PageReader, { strict: false }).read(ctx, page!.id);
};
const again = async () => service.app.get(PageReader, { strict: false }).read(ctx, (await pageOf()).id);

describe('pages of competitors', () => {
  it('P18: are read with a name, from structured data, and raise alerts', async () => {
    shop.shows(`${ld('12.50')}<p class="price">99,99 €</p>`);
    expect(await read()).toBe('CAPTURED');
    expect(await seen()).toEqual(['PAGE 12.50']);
    expect(shop.asked.map((one) => one.headers['user-agent'])).toEqual(['TestReader/1.0', 'TestReader/1.0']);
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ direction: 'BELOW' }]);
  });

  it('are asked for with what is known; unchanged ones are seen again, changed ones anew', async () => {
    let price = '19,00 €';
    shop.answer = (request, response) => {
      const etag = `"${price}"`;
      if (request.headers['if-none-match'] === encodeURIComponent(etag)) return void response.writeHead(304).end();
      response
        .writeHead(200, { 'content-type': 'text/html', etag: encodeURIComponent(etag) })
        .end(html(`<b class="price">${price}</b>`));
    };
    expect(await read()).toBe('CAPTURED');
    expect(await again()).toBe('UNCHANGED');
    price = '18,00 €';
    expect(await again()).toBe('CAPTURED');
    expect(await seen()).toEqual(['PAGE 18.00', 'PAGE 19.00', 'PAGE 19.00']);
  });

  it('are not read where robots.txt forbids it, or cannot be had', async () => {
    shop.robots = [200, 'User-agent: *\nDisallow: /wax\n'];
    expect(await read()).toBe('DISALLOWED');
    expect(shop.paths()).toEqual([]);
    const other = await new Shop().open();
    other.robots = [500, ''];
    expect(await read({ expectedVersion: (await pageOf()).version, url: `${other.origin}/wax` })).toBe('UNREACHABLE');
    expect(other.paths()).toEqual([]);
    await other.close();
    expect(await seen()).toEqual([]);
  });

  it('follow their host: redirects within the site, and only there', async () => {
    shop.answer = (request, response) =>
      request.url === '/wax'
        ? void response.writeHead(301, { location: '/new-wax' }).end()
        : void response.writeHead(200, { 'content-type': 'text/html' }).end(html(ld('11.00')));
    expect(await read()).toBe('CAPTURED');
    expect(shop.paths()).toEqual(['/wax', '/new-wax']);
    const { version } = await pageOf();
    shop.answer = (_request, response) => void response.writeHead(302, { location: 'http://localhost:1/' }).end();
    expect(await read({ expectedVersion: version })).toBe('REDIRECTED_AWAY');
    shop.answer = (_request, response) => void response.writeHead(302, { location: '/wax' }).end();
    expect(await read({ expectedVersion: (await pageOf()).version })).toBe('REDIRECTED_AWAY');
  });

  it('are given up where they are huge, no page, gone, or refuse', async () => {
    const answers: [string, (response: ServerResponse) => void][] = [
      [
        'TOO_LARGE',
        (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(4 * 1_048_576)),
      ],
      ['NOT_A_PAGE', (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')],
      ['NOT_FOUND', (response) => response.writeHead(404).end()],
      ['REFUSED', (response) => response.writeHead(403).end()],
      ['UNREACHABLE', (response) => response.destroy()],
    ];
    await setPage();
    const outcomes: (string | null)[] = [];
    for (const [, answer] of answers) {
      shop.answer = (_request, response) => answer(response);
      outcomes.push(await again());
    }
    expect(outcomes).toEqual(answers.map(([outcome]) => outcome));
    expect(await pageOf()).toMatchObject({ outcome: 'UNREACHABLE', failures: answers.length });
    expect(await seen()).toEqual([]);
  });

  it('say that a selector finds no clear price, and that it is none', async () => {
    shop.shows('<p class="price">statt 19,99 € nur 14,99 €</p>');
    expect(await read()).toBe('NO_PRICE');
    expect(await read({ expectedVersion: (await pageOf()).version, selector: '.wrong' })).toBe('NO_PRICE');
    expect(await seen()).toEqual([]);
    expect((await setPage({ selector: 'p[' })).userErrors).toMatchObject([{ code: 'SELECTOR_MALFORMED' }]);
    expect((await setPage({ url: 'ftp://x' })).userErrors).toMatchObject([{ code: 'URL_MALFORMED' }]);
  });

  it('wait as long as their host asks, with all others of that host', async () => {
    shop.answer = (_request, response) => void response.writeHead(429, { 'retry-after': '7200' }).end();
    expect(await read()).toBe('SLOWED_DOWN');
    const wait = Date.parse((await pageOf()).nextReadAt) - Date.now();
    expect(wait).toBeGreaterThan(7_000_000);
    const asked = shop.asked.length;
    expect(await again()).toBeNull();
    expect(shop.asked).toHaveLength(asked);
  });

  it('are off until a person switches them on', async () => {
    shop.shows(ld('12.50'));
    expect(await read({ enabled: false })).toBeNull();
    const now = () =>
      run(
        service,
        ctx,
        'readCompetitorPage',
        'ReadCompetitorPageInput',
        { listingId, idempotencyKey: newId() },
        'job { status }',
      );
    expect((await now()).userErrors).toMatchObject([{ code: 'PAGE_NOT_SET' }]);
    expect(shop.asked).toEqual([]);
    expect((await setPage({ expectedVersion: 1 })).userErrors).toEqual([]);
    expect(await now()).toMatchObject({
      job: { status: expect.stringMatching('QUEUED|RUNNING|SUCCEEDED') },
      userErrors: [],
    });
  });

  it('that are due are read once, by whichever process is first', async () => {
    shop.shows(ld('12.50'));
    await setPage();
    const watch = service.app.get(PagesWatch, { strict: false });
    await Promise.all(Array.from({ length: 20 }, () => watch.look()));
    expect(shop.paths()).toEqual(['/wax']);
    expect(await seen()).toEqual(['PAGE 12.50']);
  });
});
