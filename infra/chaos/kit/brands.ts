/** Brands with people and goods, made through the public graph: each run makes its own, so that runs never meet. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Person } from './client.ts';

export interface Goods {
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
}

export interface TestBrand {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly owner: Person;
  readonly channels: readonly { readonly id: string; readonly code: string }[];
  /** Adds a person with these roles and signs in as her. */
  hire(role: string, email?: string): Promise<Person>;
}

export const password = 'Long-Enough-4711';
const person = (slug: string, name: string): string => `${name}@${slug}.example`;

/** A new German brand with an owner who has signed in, and with the channels that catalog-pricing provisions. */
export async function newBrand(admin: Person, name: string): Promise<TestBrand> {
  const slug = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomUUID().slice(0, 8)}`;
  const owner = { name: `Owner of ${name}`, email: person(slug, 'owner'), password };
  const settings = { defaultCurrency: 'EUR', defaultCountry: 'DE', defaultLocale: 'de', timeZone: 'Europe/Berlin' };
  const input = { name, slug, ...settings, owner, idempotencyKey: randomUUID() };
  const { brand } = await admin.done<{ brand: { id: string } }>('createBrand', input, 'brand { id }');
  const anonymous = new Person(admin.gateway);
  const boss = await anonymous.signIn(owner.email, password, brand.id);
  return {
    id: brand.id,
    ...{ name, slug, owner: boss },
    channels: await channelsOf(boss),
    hire: async (role, email = person(slug, `${role}-${randomUUID().slice(0, 6)}`)) => {
      const who = { name: `A ${role}`, email, password, locale: 'de', roles: [role], idempotencyKey: randomUUID() };
      await boss.done('createUser', who, 'user { id }');
      return anonymous.signIn(email, password, brand.id);
    },
  };
}

async function channelsOf(boss: Person): Promise<TestBrand['channels']> {
  for (let left = 240; left > 0; left -= 1) {
    const { channels } = await boss.run<{ channels: TestBrand['channels'] }>('{ channels { id code } }');
    if (channels.length > 0) return channels;
    await sleep(125);
  }
  throw new Error('catalog-pricing has not provisioned the brand within 30 seconds.');
}

/** A product with one variant that costs 2.00 EUR. */
export async function newProduct(by: Person, name: string, more: Record<string, unknown> = {}): Promise<Goods> {
  const sku = String(more['sku'] ?? `SKU-${randomUUID().slice(0, 13)}`);
  const variant = { sku, cost: { decimal: '2.00', currency: 'EUR' }, ...more };
  const input = { name, status: 'ACTIVE', variants: [variant], idempotencyKey: randomUUID() };
  const { product } = await by.done<{ product: { id: string; variants: { id: string }[] } }>(
    'createProduct',
    input,
    'product { id variants { id } }',
  );
  return { productId: product.id, variantId: product.variants[0]?.id ?? '', sku };
}

export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export const draftFields = 'draft { id version status }';

/** A draft that proposes one gross price. */
export async function newDraft(by: Person, line: Record<string, unknown>, key: string = randomUUID()): Promise<Draft> {
  const input = { title: 'A new price', lines: [line], idempotencyKey: key };
  return (await by.done<{ draft: Draft }>('createPriceDraft', input, draftFields)).draft;
}
