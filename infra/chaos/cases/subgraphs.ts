/** G7 and G8: one part of the graph stands still or dies, the others go on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { newProduct } from '../kit/brands.ts';
import {
  brandsFor,
  finding,
  ms,
  rank,
  seconds,
  type Arena,
  type Case,
  type Finding,
  type Scale,
} from '../kit/arena.ts';
import { freeze } from '../kit/faults.ts';
import { clean, load, type Sample } from '../kit/load.ts';
import type { Person } from '../kit/client.ts';

interface Part {
  readonly service: string;
  /** The field that this service answers, null while it is away. */
  readonly field: string;
}

const parts: readonly Part[] = [
  { service: 'platform', field: 'brand' },
  { service: 'catalog-pricing', field: 'product' },
];
const BOTH = 'query ($id: ID!) { brand { id name } product(id: $id) { id name } }';
const ALONE: Readonly<Record<string, string>> = {
  brand: '{ brand { id name } }',
  product: 'query ($id: ID!) { product(id: $id) { id name } }',
};
const lengths = { short: { calmMs: 2_000, faultMs: 4_000 }, full: { calmMs: 8_000, faultMs: 12_000 } };

const took = (samples: readonly Sample[], share: number): number =>
  rank(
    samples.map(({ tookMs }) => tookMs),
    share,
  );

/** Calls under load before and during a freeze of one service: of both parts together, and of the healthy part alone. */
async function frozen(arena: Arena, who: Person, id: string, part: Part, scale: Scale): Promise<Finding[]> {
  const { calmMs, faultMs } = lengths[scale];
  const other = parts.find(({ service }) => service !== part.service) as Part;
  const mixed = load(who, BOTH, 4, { id });
  const healthy = load(who, ALONE[other.field] ?? '', 4, { id });
  await sleep(calmMs);
  const calm = took(healthy.samples, 0.95);
  const since = performance.now();
  const thaw = freeze(arena.target, part.service);
  await sleep(faultMs);
  const until = performance.now();
  thaw();
  const back = await backAfter(who, BOTH, id);
  const [all, others] = [await mixed.stop(), await healthy.stop()];
  const during = all.filter(({ at, tookMs }) => at >= since && at + tookMs < until);
  const partial = during.filter(
    ({ answer }) =>
      answer.data?.[part.field] === null &&
      answer.data[other.field] !== null &&
      answer.codes.join() === 'UPSTREAM_UNAVAILABLE',
  );
  const hurt = others.filter(({ at }) => at >= since && at < until);
  const slowest = took(during, 1);
  return [
    finding(
      'G7',
      `${part.service} frozen: partial data, coded, <= 2.5 s`,
      `${partial.length} of ${during.length} partial, slowest ${ms(slowest)}`,
      during.length > 0 && partial.length === during.length && slowest <= 2_500,
    ),
    finding(
      'G7',
      `${part.service} frozen: other fields all answered`,
      `${hurt.filter(clean).length} of ${hurt.length}`,
      hurt.length > 0 && hurt.every(clean),
    ),
    finding(
      'G7',
      `${part.service} frozen: other fields' p95 rises <= 20 %`,
      `${ms(calm)} to ${ms(took(hurt, 0.95))}`,
      took(hurt, 0.95) <= Math.max(calm * 1.2, calm + 10),
    ),
    finding('G7', `${part.service} thawed: whole again <= 6 s`, seconds(back), back <= 6_000),
  ];
}

async function backAfter(who: Person, query: string, id: string): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < 30_000) {
    const answer = await who.ask(query, { id }, { patient: false });
    if (answer.status === 200 && answer.errors.length === 0) return Date.now() - began;
    await sleep(50);
  }
  return 30_000;
}

/** kill -9 under load: the gateway lives, stops asking soon, and is whole again soon after the service is back. */
async function killed(arena: Arena, who: Person, id: string, part: Part): Promise<Finding[]> {
  const { target } = arena;
  const gateway = target.pidOf('gateway');
  const mixed = load(who, BOTH, 6, { id });
  await sleep(1_000);
  const since = performance.now();
  target.signal(part.service, 'SIGKILL');
  let opened: number | undefined;
  let ready: number | undefined;
  while (ready === undefined && performance.now() - since < 40_000) {
    if (opened === undefined && (await breakerOpen(target.urls['gateway'] ?? '', part.service)))
      opened = performance.now() - since;
    if (performance.now() - since > 300 && (await isReady(target.urls[part.service] ?? ''))) ready = performance.now();
    await sleep(25);
  }
  const back = await backAfter(who, BOTH, id);
  const samples = await mixed.stop();
  const during = samples.filter(({ at }) => at >= since && at < (ready ?? 0));
  const unanswered = during.filter(({ answer }) => answer.status !== 200).length;
  const alive = target.pidOf('gateway') === gateway;
  return [
    finding(
      'G8',
      `${part.service} killed: the gateway lives and answers all`,
      `${during.length} answers, ${unanswered} missing, ${alive ? 'same pid' : 'gateway restarted'}`,
      alive && unanswered === 0,
    ),
    finding(
      'G8',
      `${part.service} killed: breaker opens <= 3 s`,
      opened === undefined ? 'not seen open' : ms(opened),
      opened !== undefined && opened <= 3_000,
    ),
    finding('G8', `${part.service} back: whole again <= 5 s`, ms(back), back <= 5_000),
  ];
}

async function breakerOpen(gateway: string, service: string): Promise<boolean> {
  const text = await (await fetch(`${gateway}/metrics`)).text().catch(() => '');
  return text
    .split('\n')
    .some((line) => line.startsWith('mh_gateway_breaker_open') && line.includes(`"${service}"`) && line.endsWith(' 1'));
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined))?.status === 200;
}

const each =
  (run: (arena: Arena, who: Person, id: string, part: Part, scale: Scale) => Promise<Finding[]>) =>
  async (arena: Arena, scale: Scale): Promise<Finding[]> => {
    const [brand] = await brandsFor(arena, 1, 'Parts');
    if (!brand) return [];
    const { productId } = await newProduct(brand.owner, 'Seen through failures');
    const found: Finding[] = [];
    for (const part of parts) found.push(...(await run(arena, brand.owner, productId, part, scale)));
    return found;
  };

export const g7: Case = { id: 'G7', title: 'a service stands still', run: each(frozen) };
export const g8: Case = { id: 'G8', title: 'a service dies', run: each(killed) };
