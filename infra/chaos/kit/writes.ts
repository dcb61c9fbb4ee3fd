/** Writes at a steady rate, each tried until it is acknowledged: what was acknowledged must be there afterwards, once. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestBrand } from './brands.ts';
import { post } from './client.ts';

export interface Write {
  readonly brandId: string;
  readonly name: string;
  readonly startedAt: number;
  /** Epoch milliseconds of the acknowledgement; undefined for a write that was given up. */
  ackedAt?: number;
  tries: number;
}

export interface WriteOptions {
  readonly perSecond: number;
  readonly forMs: number;
  /** How long one write is tried. */
  readonly patienceMs: number;
  /** Prefix of the products' names. */
  readonly label: string;
}

export interface WriteRun {
  readonly writes: readonly Write[];
  /** Codes that no outage explains. */
  readonly unexpected: readonly string[];
}

const CREATE = `mutation ($input: CreateProductInput!) {
  createProduct(input: $input) { product { id } userErrors { code } } }`;
/** What a caller is told while a part is away; the command carries a key, so it is simply sent again. */
const PASSING = new Set(['UPSTREAM_UNAVAILABLE', 'OVERLOADED', 'SHUTTING_DOWN', 'RATE_LIMITED']);

export async function writeSteadily(brands: readonly TestBrand[], options: WriteOptions): Promise<WriteRun> {
  const writes: Write[] = [];
  const unexpected: string[] = [];
  const running: Promise<void>[] = [];
  const began = Date.now();
  const count = Math.round((options.perSecond * options.forMs) / 1000);
  for (let n = 0; n < count; n += 1) {
    await sleep(Math.max(0, began + (n * 1000) / options.perSecond - Date.now()));
    const brand = brands[n % brands.length] as TestBrand;
    const write: Write = { brandId: brand.id, name: `${options.label} ${n}`, startedAt: Date.now(), tries: 0 };
    writes.push(write);
    running.push(untilAcked(brand, write, options.patienceMs, unexpected));
  }
  await Promise.all(running);
  return { writes, unexpected };
}

/** As a well-behaved client waits: longer each time, never in step with others. */
const pauseAfter = (tries: number): number => Math.min(2_000, 150 * 2 ** tries) * (0.5 + Math.random() / 2);

async function untilAcked(brand: TestBrand, write: Write, patienceMs: number, unexpected: string[]): Promise<void> {
  const { token, gateway } = brand.owner;
  const headers = { authorization: `Bearer ${token}` };
  const input = { name: write.name, idempotencyKey: randomUUID() };
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(pauseAfter(write.tries))) {
    write.tries += 1;
    const body = { query: CREATE, variables: { input } };
    const answer = await post(`${gateway}/graphql`, body, { headers, timeoutMs: 8_000 });
    const payload = answer.data?.['createProduct'] as
      { product: object | null; userErrors: { code: string }[] } | undefined;
    if (payload?.product) {
      write.ackedAt = Date.now();
      return;
    }
    const codes = [...answer.codes, ...(payload?.userErrors ?? []).map(({ code }) => code)];
    // No answer at all: the gateway itself was away or the time ran out.
    if (answer.status !== 0) unexpected.push(...codes.filter((code) => !PASSING.has(code)));
  }
}
