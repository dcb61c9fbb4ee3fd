import { type Clock, type Ctx, Money, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { type JudgedPrice, judgePrices } from '../guardrails/price-judge.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { type LineRow, readLinePage, readSiblings, toLineType } from './draft-lines.read-model.ts';
import type { PriceDraftsArgs } from './drafts.inputs.ts';
import { countDrafts, readDraftPage, readDrafts } from './drafts.read-model.ts';
import type { PriceDraftLineType } from './price-draft-line.type.ts';
import type { PriceDraftType } from './price-draft.type.ts';

const READ = 'catalog-pricing.draft.read';

/** Reading price drafts. */
@Injectable()
export class DraftReads {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: PriceDraftsArgs): Promise<Page<PriceDraftType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readDraftPage(tx, args));
  }

  count(ctx: Ctx, args: PriceDraftsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countDrafts(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PriceDraftType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readDrafts(tx, ids));
  }

  /** Lines of a draft; while it is open, judged by the guardrails and costs of now, so that nobody decides on old verdicts. */
  lines(
    ctx: Ctx,
    draft: PriceDraftType,
    args: { first?: number; after?: string | null },
  ): Promise<Page<PriceDraftLineType>> {
    ctx.require(READ);
    const open = draft.status === 'DRAFT' || draft.status === 'SUBMITTED';
    return this.db.read(ctx, async (tx) => {
      const page = await readLinePage(tx, draft.id, args);
      const judged = open
        ? await judgeRows(tx, draft.id, page.nodes, this.clock.now())
        : page.nodes.map((row) => row.verdicts);
      const nodes = page.nodes.map((row, index) => toLineType(row, visibleVerdicts(ctx, judged[index] ?? []), open));
      return { ...page, nodes };
    });
  }
}

/** Lines of a page judged together with the draft's other lines of the same variants: they would come into force together. */
async function judgeRows(
  tx: ReadTx,
  draftId: string,
  rows: readonly LineRow[],
  now: Date,
): Promise<GuardrailVerdict[][]> {
  const siblings = await readSiblings(tx, draftId, [...new Set(rows.map((row) => row.variantId))]);
  return (await judgePrices(tx, rows.map(toJudged), now, siblings.map(toJudged))).verdicts;
}

function toJudged(
  row: Pick<LineRow, 'variantId' | 'channelId' | 'netMinor' | 'grossMinor' | 'currency' | 'basis'>,
): JudgedPrice {
  const { variantId, channelId, basis, currency } = row;
  const money = (minor: string): Money => Money.of(BigInt(minor), currency);
  return { variantId, channelId, basis, net: money(row.netMinor), gross: money(row.grossMinor) };
}
