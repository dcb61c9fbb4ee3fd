import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { judgeLines } from '../draft-lines.ts';
import { writeDraft } from '../draft-writing.ts';
import { draftTransitions, sourceOf } from '../draft.rules.ts';
import type { PriceDraftLineInput } from '../drafts.inputs.ts';
import { readDrafts } from '../drafts.read-model.ts';
import { workLines } from '../line-wishes.ts';
import { PriceDraftEntity } from '../price-draft.entity.ts';
import type { PriceDraftType } from '../price-draft.type.ts';
import { readAppliedLines } from './rollback.read-model.ts';
import { decideRollback } from './rollback.rules.ts';
import type { PriceRollbackRefusedType, RollBackPriceDraftInput } from './rollback.type.ts';

const SLOW = { statementTimeoutMs: 30_000 };

/** What came of rolling back. */
export interface RolledBack {
  readonly draft: PriceDraftType;
  readonly refused: PriceRollbackRefusedType[];
}

/** Writes the draft that takes an applied one back; it is judged, submitted and approved like any other. */
@Injectable()
export class RollbackService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  rollBack(ctx: Ctx, input: RollBackPriceDraftInput): Promise<RolledBack> {
    ctx.require('catalog-pricing.draft.create');
    return this.db.tx(
      ctx,
      async (tx) => {
        const { idempotencyKey, id } = input;
        const made = await tx.idempotent('rollBackPriceDraft', idempotencyKey, { id }, () => this.write(tx, id));
        return { draft: (await readDrafts(tx, [made.id])).get(made.id)!, refused: made.refused };
      },
      SLOW,
    );
  }

  private async write(tx: Tx, id: string): Promise<{ id: string; refused: PriceRollbackRefusedType[] }> {
    const applied = await tx.get(PriceDraftEntity, id);
    draftTransitions.next(applied.status, 'ROLL_BACK');
    const now = this.clock.now();
    const { back, refused: left } = decideRollback(await readAppliedLines(tx, id), now);
    const refused = left.map(({ line: { lineId, sku, channel, list }, reason }) => ({
      ...{ lineId, sku, channel, reason, priceList: list?.code ?? null },
    }));
    if (back.length === 0)
      throw new DomainError(
        'ROLLBACK_NOTHING',
        'No price of this draft can be taken back: each was changed again since, or was the first of its kind.',
        { details: { refused: refused.slice(0, 100), lines: refused.length } },
      );
    const lines = await judgeLines(
      tx,
      await workLines(
        tx,
        back.map((line) => toWish(line, now)),
        [],
        now,
      ),
      now,
    );
    const evidence = [{ type: 'price-draft', id, label: applied.title, version: String(applied.version) }];
    const head = {
      title: `Back to the prices before: ${applied.title}`.slice(0, 200),
      rationale: `Takes back "${applied.title}".`,
      ...{ source: sourceOf(tx.ctx.actor.kind), evidence, rollbackOf: id },
    };
    return { id: (await writeDraft(tx, head, lines)).id, refused };
  }
}

/** The price before, proposed anew; in a list over what is left of the window that the draft gave its price. */
function toWish(line: ReturnType<typeof decideRollback>['back'][number], now: Date): PriceDraftLineInput {
  const { variantId, channelId, list, before } = line;
  if (!list)
    return { variantId, channelId, ...(before.basis === 'NET' ? { net: before.decimal } : { gross: before.decimal }) };
  const from = list.from > now ? list.from : null;
  return {
    variantId,
    priceListId: list.id,
    minQuantity: list.minQuantity,
    unitPrice: before.decimal,
    from,
    to: list.to,
  };
}
