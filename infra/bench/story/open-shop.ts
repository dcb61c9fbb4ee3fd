import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../local/stack.ts';
import { GraphClient } from '../../scripts/seeds/graph-client.ts';
import { Shop } from './shop.ts';

/** The demo brand of a running stack, as its owner. */
export async function openShop(stack: Stack): Promise<Shop> {
  const logins = JSON.parse(readFileSync(join(import.meta.dirname, '../../local/demo-logins.json'), 'utf8')) as {
    readonly role: string;
    readonly email: string;
    readonly password: string;
  }[];
  const owner = logins.find(({ role }) => role === 'Brand owner')!;
  return new Shop(await new GraphClient(stack.urls['gateway']!).signIn(owner.email, owner.password));
}
