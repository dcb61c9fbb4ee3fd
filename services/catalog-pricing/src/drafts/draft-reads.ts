import { type Clock, type Ctx, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type GuardrailOutcome, type GuardrailVerdict, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { type LineRow, readAllLines, readLinePage, readSiblings, toLineType } from './draft-lines.read-model.ts';
import type { PriceDraftsArgs } from './drafts.inputs.ts';
import { countDrafts, readDraftPage, readDrafts } from './drafts.read-model.ts';
import type { PriceDraftLineType } from './price-draft-line.type.ts';
import { judgeRows } from './row-judge.ts';
import type { PriceDraftStepType } from './steps/price-draft-step.type.ts';
import { readSteps } from './steps/steps.read-model.ts';
import type { DraftStatus } from './draft.rules.ts';
import type { PriceDraftCheckType, PriceDraftType } from './price-draft.type.ts';

const READ = 'catalog-pricing.draft.read';
/** What can still come into force is shown as it stands now. */
const OPEN: ReadonlySet<DraftStatus> = new Set(['DRAFT', 'SUBMITTED', 'SCHEDULED']);

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

  steps(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PriceDraftStepType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readSteps(tx, ids));
  }

  /** All lines judged by the facts of now; nothing is locked or kept. */
  check(ctx: Ctx, id: string): Promise<PriceDraftCheckType | null> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      if (!(await readDrafts(tx, [id])).has(id)) return null;
      const rows = await readAllLines(tx, id);
      const verdicts = await judgeRows(tx, rows, [], this.clock.now());
      const worst = verdicts.map((line) => worstOutcome(line.map((one) => one.outcome)));
      const count = (outcome: GuardrailOutcome): number => worst.filter((one) => one === outcome).length;
      return {
        ...{ blocked: count('BLOCKED'), needApproval: count('NEEDS_APPROVAL'), warned: count('WARNED') },
        ...{ near: count('NEAR'), superseded: rows.filter((row) => row.baseVersion !== row.currentVersion).length },
      };
    });
  }

  /** Lines of a draft; while it is open, judged by the guardrails and costs of now, so that nobody decides on old verdicts. */
  lines(
    ctx: Ctx,
    draft: PriceDraftType,
    args: { first?: number; after?: string | null },
  ): Promise<Page<PriceDraftLineType>> {
    ctx.require(READ);
    const open = OPEN.has(draft.status);
    return this.db.read(ctx, async (tx) => {
      const page = await readLinePage(tx, draft.id, args);
      const judged = open
        ? await judgePage(tx, draft.id, page.nodes, this.clock.now())
        : page.nodes.map((row) => row.verdicts);
      const nodes = page.nodes.map((row, index) => toLineType(row, visibleVerdicts(ctx, judged[index] ?? []), open));
      return { ...page, nodes };
    });
  }
}

/** Lines of a page judged together with the draft's other lines of the same variants: they would come into force together. */
async function judgePage(
  tx: ReadTx,
  draftId: string,
  rows: readonly LineRow[],
  now: Date,
): Promise<GuardrailVerdict[][]> {
  const siblings = await readSiblings(tx, draftId, [...new Set(rows.map((row) => row.variantId))]);
  return judgeRows(tx, rows, siblings, now);
}
