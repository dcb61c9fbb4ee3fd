import { productPlacesRpc } from '@mh-os/contracts';
import { type Clock, Ctx, DomainError, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { CLOCK, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { LineFacts, OrderFacts } from '../earn-rules/earning.types.ts';
import { type Article, keepCategories, keepProduct, placesOf } from './places.ts';

/** What the catalogue said about articles that nothing was known of. */
export interface Answer {
  readonly asked: ReadonlySet<string>;
  readonly told: z.infer<typeof productPlacesRpc.reply>;
}
/** Nothing was asked. */
export const NOTHING_ASKED: Answer = { asked: new Set(), told: { products: [], categories: [] } };

const MOST = 500;
const WAIT_MS = 3_000;

/** Where the goods of orders lie: what the catalogue has told, and a question where points depend on more. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly rpc: Rpc,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** An order with the categories of its lines; those that were kept with it stay as they were. */
  async stamp(tx: ReadTx, order: OrderFacts): Promise<OrderFacts> {
    const [stamped] = await this.stampAll(tx, [order]);
    return stamped!;
  }

  async stampAll(tx: ReadTx, orders: readonly OrderFacts[]): Promise<OrderFacts[]> {
    const open = orders.flatMap(({ lines }) => lines.filter(isOpen));
    const place = await placesOf(tx, open);
    const stamped = (line: LineFacts): LineFacts => {
      const found = isOpen(line) ? place(line) : null;
      return found?.complete ? { ...line, categoryIds: found.categoryIds, placed: true } : line;
    };
    return orders.map((order) => ({ ...order, lines: order.lines.map(stamped) }));
  }

  /** What of orders lies nobody here knows where. */
  async unknownOf(tx: ReadTx, orders: readonly OrderFacts[]): Promise<Article[]> {
    const open = orders.flatMap(({ lines }) => lines.filter(isOpen));
    const place = await placesOf(tx, open);
    return open.filter((line) => !place(line)?.complete);
  }

  /**
   * Asks the catalogue where articles lie; never with a transaction open, for it may take its time. Where it does not answer, this
   * fails: points that depend on categories wait for it rather than being too few for good.
   */
  async ask(ctx: Ctx, articles: readonly Article[]): Promise<Answer> {
    const told: Answer['told'] = { products: [], categories: [] };
    for (let from = 0; from < articles.length; from += MOST) {
      const some = articles.slice(from, from + MOST);
      const variantIds = [...new Set(some.flatMap(({ variantId }) => variantId ?? []))];
      const skus = [...new Set(some.map(({ sku }) => sku).filter(askable))];
      const answer = await this.rpc.call(productPlacesRpc, { variantIds, skus }, reader(ctx), { timeoutMs: WAIT_MS });
      told.products.push(...answer.products);
      told.categories.push(...answer.categories);
    }
    return { asked: new Set(articles.map(keyOf)), told };
  }

  /** Keeps what the catalogue said, unless something newer is known. */
  async keep(tx: Tx, { told }: Answer): Promise<void> {
    const now = this.clock.now();
    await keepCategories(tx, told.categories, now);
    for (const product of told.products) await keepProduct(tx, product, now);
  }

  /** Refuses for now where something is not known that was not asked for either: a rule came up between asking and judging. */
  async assertAsked(tx: ReadTx, order: OrderFacts, { asked }: Answer): Promise<void> {
    const unknown = await this.unknownOf(tx, [order]);
    if (unknown.every((article) => asked.has(keyOf(article)))) return;
    throw new DomainError('UNAVAILABLE', 'Where the goods of this order lie has to be asked for first. Try again.', {
      kind: 'unavailable',
    });
  }
}

const keyOf = ({ variantId, sku }: Article): string => `${variantId ?? ''} ${sku}`;
const isOpen = ({ kind, placed }: LineFacts): boolean => kind === 'GOODS' && placed !== true;
const askable = (sku: string): boolean => sku.length > 0 && sku.length <= 200;

/** The service itself looks into the catalogue, whoever's order or dry run it is. */
function reader(ctx: Ctx): Ctx {
  const actor = { kind: 'system', id: 'loyalty', name: 'Loyalty' } as const;
  const permissions = ['catalog-pricing.product.read'];
  return new Ctx({ brandId: ctx.requireBrand(), actor, permissions, platform: false, requestId: newId() });
}
