import { createPublicKey, hash, verify, type JsonWebKey } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

// The least that answers "20 products with prices" in this runtime: node:http, prepared SQL on a pool, JSON written. By
// default as a superuser, without tenant and caller. With `x-bench: tenant` it first verifies the Ed25519 signature of the
// context and its bound body, then asks as the service's own login in a transaction of that brand, under row-level security.

const brandId = process.env['BENCH_BRAND'] ?? '';
const [key] = (JSON.parse(process.env['MH_GATEWAY_JWKS'] ?? '{"keys":[]}') as { keys: JsonWebKey[] }).keys;
const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' });
const options = '-c search_path=catalog_pricing';
const plain = new pg.Pool({ connectionString: process.env['BENCH_ADMIN'], options, max: 10 });
const tenant = new pg.Pool({
  ...{ host: process.env['MH_DB_HOST'], port: Number(process.env['MH_DB_PORT']), database: process.env['MH_DB_NAME'] },
  ...{ user: 'mh_catalog_pricing_app', password: process.env['MH_DB_PASSWORD_APP'] },
  ...{ options, max: 10 },
});

const PRODUCTS = 'SELECT id, name, status FROM product WHERE brand_id = $1 ORDER BY name, id LIMIT 20';
const BY_ID = 'SELECT id, name, status FROM product WHERE brand_id = $1 AND id = ANY ($2::uuid[])';
const VARIANTS = `SELECT id, product_id, sku FROM product_variant WHERE brand_id = $1 AND product_id = ANY ($2::uuid[])
  ORDER BY product_id, position, id`;
const PRICES = `SELECT p.id, p.variant_id, p.net_minor, p.gross_minor, p.currency FROM product_price p
  JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
  WHERE p.brand_id = $1 AND p.variant_id = ANY ($2::uuid[]) ORDER BY p.variant_id, c.position, c.code`;

type Row = Record<string, string>;
type Asker = pg.Pool | pg.PoolClient;

async function rows(on: Asker, name: string, text: string, ...values: unknown[]): Promise<Row[]> {
  return (await on.query<Row>({ name, text, values: [brandId, ...values] })).rows;
}

function grouped(list: readonly Row[], by: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const found = groups.get(row[by] ?? '');
    if (found) found.push(row);
    else groups.set(row[by] ?? '', [row]);
  }
  return groups;
}

const decimal = (minor = ''): string => `${minor.slice(0, -2)}.${minor.slice(-2)}`;
const priceOf = ({ id, net_minor, gross_minor, currency }: Row): object => ({
  id,
  net: { decimal: decimal(net_minor), currency },
  gross: { decimal: decimal(gross_minor) },
});

async function list(on: Asker): Promise<object> {
  const products = await rows(on, 'products', PRODUCTS);
  const variants = await rows(on, 'variants', VARIANTS, products.map(({ id }) => id)); // prettier-ignore
  const prices = grouped(await rows(on, 'prices', PRICES, variants.map(({ id }) => id)), 'variant_id'); // prettier-ignore
  const byProduct = grouped(variants, 'product_id');
  const nodes = products.map(({ id = '', name, status }) => ({
    ...{ id, name, status },
    variants: byProduct
      .get(id)
      ?.map((variant) => ({ id: variant['id'], sku: variant['sku'], prices: prices.get(variant['id'] ?? '')?.map(priceOf) })), // prettier-ignore
  }));
  return { products: { nodes } };
}

async function entities(on: Asker, ids: readonly string[]): Promise<object> {
  const products = grouped(await rows(on, 'by_id', BY_ID, ids), 'id');
  const variants = grouped(await rows(on, 'variants', VARIANTS, ids), 'product_id');
  const entity = (id: string): object => ({
    ...products.get(id)?.[0],
    variants: variants.get(id)?.map((variant) => ({ id: variant['id'], sku: variant['sku'] })),
  });
  return { _entities: ids.map(entity) };
}

interface Body {
  readonly variables?: { readonly representations?: readonly { readonly id: string }[] };
}

const answer = (on: Asker, { variables }: Body): Promise<object> =>
  variables?.representations ? entities(on, variables.representations.map(({ id }) => id)) : list(on); // prettier-ignore

function verified(token: string, body: Buffer): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { bind: string; ctx: { brandId: string } };
  const signed = verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
  if (!signed || claims.bind !== `body:${hash('sha256', body, 'base64url')}`) throw new Error('refused');
  return claims.ctx.brandId;
}

async function asTenant(brand: string, body: Body): Promise<object> {
  const client = await tenant.connect();
  await client.query(`BEGIN READ ONLY; SELECT set_config('app.brand_id', ${client.escapeLiteral(brand)}, true)`);
  const data = await answer(client, body);
  await client.query('COMMIT');
  client.release();
  return data;
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (chunk: Buffer) => parts.push(chunk));
  request.on('end', () => {
    const raw = Buffer.concat(parts);
    const body = JSON.parse(raw.toString()) as Body;
    const { 'x-bench': kind, 'x-mh-context': token } = request.headers;
    const work = kind === 'tenant' ? asTenant(verified(String(token), raw), body) : answer(plain, body);
    work.then(
      (data) => {
        const bytes = Buffer.from(JSON.stringify({ data }));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
        response.end(bytes);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
