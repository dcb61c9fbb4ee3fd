/**
 * Signs in and lists products with their prices.
 *
 *   MH_GATEWAY_URL=http://127.0.0.1:4000 MH_EMAIL=… MH_PASSWORD=… node libs/sdk/examples/list-products.ts
 */
import { createClient, ListProducts, SignIn, walk } from '../src/index.ts';

const { MH_GATEWAY_URL: url, MH_EMAIL: email, MH_PASSWORD: password } = process.env;
if (!url || !email || !password) throw new Error('Set MH_GATEWAY_URL, MH_EMAIL and MH_PASSWORD.');

const { signIn } = await createClient({ url }).request(SignIn, { input: { email, password } });
if (signIn.session == null) throw new Error(signIn.userErrors[0]?.message ?? 'The sign-in was refused.');

const client = createClient({ url, token: signIn.session.accessToken });
for await (const product of walk(
  async (after) => (await client.request(ListProducts, { first: 20, after })).products,
)) {
  console.log(`${product.name} (${product.status.toLowerCase()})`);
  for (const { sku, prices } of product.variants) {
    const list = prices.map(({ channel, gross }) => `${channel.code} ${gross.decimal} ${gross.currency}`).join(', ');
    console.log(`  ${sku}: ${list || 'no price'}`);
  }
}
