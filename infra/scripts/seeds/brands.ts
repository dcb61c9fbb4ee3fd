/** Brands and their people, made as a platform admin and a brand owner make them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from './graph-client.ts';

export interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface SeedBrand {
  readonly name: string;
  readonly slug: string;
  readonly owner: Login;
  readonly ownerName: string;
}

const CREATE_BRAND = `mutation CreateBrand($input: CreateBrandInput!) {
  createBrand(input: $input) { brand { id } userErrors { code message path } } }`;
const CREATE_USER = `mutation CreateUser($input: CreateUserInput!) {
  createUser(input: $input) { user { id } userErrors { code message path } } }`;
const CHANNELS = `query Channels { channels { id code kind } }`;

export interface SeedChannel {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
}

/** Creates a German brand with its owner; repeatable. Returns its id. */
export async function createBrand(admin: GraphClient, { name, slug, owner, ownerName }: SeedBrand): Promise<string> {
  const input = {
    name,
    slug,
    defaultCurrency: 'EUR',
    defaultCountry: 'DE',
    defaultLocale: 'de',
    timeZone: 'Europe/Berlin',
    owner: { name: ownerName, email: owner.email, password: owner.password },
    idempotencyKey: `seed:brand:${slug}`,
  };
  const data = await admin.run<{ createBrand: { brand: { id: string } } }>(CREATE_BRAND, { input });
  return data.createBrand.brand.id;
}

/** Adds a person to the brand; repeatable. */
export async function addPerson(owner: GraphClient, name: string, login: Login, roles: readonly string[]) {
  const { email, password } = login;
  const input = { name, email, password, locale: 'de', roles, idempotencyKey: `seed:user:${email}` };
  await owner.run(CREATE_USER, { input });
}

/** Waits until catalog-pricing has given the brand its channels, which it learns of by event. */
export async function provisionedChannels(client: GraphClient): Promise<readonly SeedChannel[]> {
  for (let left = 120; left > 0; left -= 1) {
    const { channels } = await client.run<{ channels: SeedChannel[] }>(CHANNELS);
    if (channels.length > 0) return channels;
    await sleep(250);
  }
  throw new Error('catalog-pricing has not provisioned the brand within 30 seconds: look at its log and at NATS.');
}
