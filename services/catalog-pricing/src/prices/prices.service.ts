import { type Clock, type Ctx, DomainError, notFound, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { judgePrices, lockJudged } from '../guardrails/price-judge.ts';
import { type GuardrailVerdict, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { resolvePrices } from './price-lines.ts';
import { writePrices } from './price-writer.ts';
import type { SetInitialPriceInput } from './prices.inputs.ts';
import { countHistory, type HistoryArgs, readHistory, readPricesOf } from './prices.read-model.ts';
import type { ProductPriceType } from './product-price.type.ts';

const READ = 'catalog-pricing.price.read';

@Injectable()
export class PricesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, ProductPriceType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPricesOf(tx, variantIds));
  }

  history(ctx: Ctx, args: HistoryArgs): Promise<Page<ProductPriceType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readHistory(tx, soundArgs(args)));
  }

  countHistory(ctx: Ctx, args: HistoryArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countHistory(tx, soundArgs(args)));
  }

  setInitial(
    ctx: Ctx,
    input: SetInitialPriceInput,
  ): Promise<{ price: ProductPriceType; verdicts: GuardrailVerdict[] }> {
    ctx.require('catalog-pricing.product.write');
    const { idempotencyKey, ...wish } = input;
    return this.db.tx(ctx, async (tx) => {
      const { verdicts } = await tx.idempotent('setInitialPrice', idempotencyKey, wish, () => this.write(tx, wish));
      const prices = (await readPricesOf(tx, [wish.variantId])).get(wish.variantId) ?? [];
      return { price: prices.find((price) => price.channel.id === wish.channelId)!, verdicts };
    });
  }

  private async write(
    tx: Tx,
    wish: Omit<SetInitialPriceInput, 'idempotencyKey'>,
  ): Promise<{ verdicts: GuardrailVerdict[] }> {
    const now = this.clock.now();
    const [line] = await resolvePrices(tx, [wish], [], now);
    const { variant, channel, price, current } = line!;
    if (current)
      throw new DomainError(
        'PRICE_EXISTS',
        `${variant.sku} has a price in ${channel.code} already: change it with a price draft.`,
        {
          details: { version: current.version },
        },
      );
    await lockJudged(tx, [variant.id]);
    const judged = await judgePrices(tx, [{ variantId: variant.id, channelId: channel.id, ...price }], now);
    const verdicts = visibleVerdicts(tx.ctx, judged.verdicts[0] ?? []);
    assertFirstPriceAllowed(verdicts);
    await writePrices(tx, [{ variant, channel, price, baseVersion: 0, before: null }], null, now);
    return { verdicts };
  }
}

/** A first price has no second person looking at it, so a guardrail that asks for one refuses it too. */
export function assertFirstPriceAllowed(verdicts: readonly GuardrailVerdict[]): void {
  const worst = worstOutcome(verdicts.map((verdict) => verdict.outcome));
  const message = verdicts.find((verdict) => verdict.outcome === worst)?.message ?? '';
  if (worst === 'BLOCKED') throw new DomainError('GUARDRAIL_BLOCKED', message, { details: { verdicts } });
  if (worst === 'NEEDS_APPROVAL')
    throw new DomainError(
      'GUARDRAIL_NEEDS_APPROVAL',
      `${message} Write a price draft, so that a second person can approve it.`,
      {
        details: { verdicts },
      },
    );
}

function soundArgs(args: HistoryArgs): HistoryArgs {
  if (uuids([args.variantId]).length === 0) throw notFound('ProductVariant', args.variantId);
  if (args.channelId && uuids([args.channelId]).length === 0) throw notFound('Channel', args.channelId);
  return args;
}
