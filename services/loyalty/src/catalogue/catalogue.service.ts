import { productPlacesRpc } from '@mh-os/contracts';
import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { CLOCK, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { LineFacts, OrderFacts } from '../earn-rules/earning.types.ts';
import { type Article, keepCategories, keepProduct, placesOf } from './places.ts';

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

  /**
   * Asks the catalogue where goods lie that nothing is known of, and keeps the answer. Where it does not answer, this fails:
   * points that depend on categories wait for it rather than being too few for good.
   */
  async learn(tx: Tx, orders: readonly OrderFacts[]): Promise<void> {
    const open = orders.flatMap(({ lines }) => lines.filter(isOpen));
    const place = await placesOf(tx, open);
    const unknown = open.filter((line) => !place(line)?.complete);
    for (let from = 0; from < unknown.length; from += MOST) await this.ask(tx, unknown.slice(from, from + MOST));
  }

  private async ask(tx: Tx, articles: readonly Article[]): Promise<void> {
    const variantIds = [...new Set(articles.flatMap(({ variantId }) => variantId ?? []))];
    const skus = [...new Set(articles.map(({ sku }) => sku).filter(askable))];
    const answer = await this.rpc.call(productPlacesRpc, { variantIds, skus }, reader(tx.ctx), { timeoutMs: WAIT_MS });
    const now = this.clock.now();
    await keepCategories(tx, answer.categories, now);
    for (const product of answer.products) await keepProduct(tx, product, now);
  }
}

const isOpen = ({ kind, placed }: LineFacts): boolean => kind === 'GOODS' && placed !== true;
const askable = (sku: string): boolean => sku.length > 0 && sku.length <= 200;

/** The service itself looks into the catalogue, whoever's order or dry run it is. */
function reader(ctx: Ctx): Ctx {
  const actor = { kind: 'system', id: 'loyalty', name: 'Loyalty' } as const;
  const permissions = ['catalog-pricing.product.read'];
  return new Ctx({ brandId: ctx.requireBrand(), actor, permissions, platform: false, requestId: newId() });
}
