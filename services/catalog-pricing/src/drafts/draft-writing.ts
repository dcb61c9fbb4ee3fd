import { draftCreated, draftUpdated } from '@mh-os/contracts';
import { actorOf, changesOf, type Clock, type Ctx, DomainError, newId, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { baseVersionOf, insertLines, type JudgedLine, judgeLines, worstOf } from './draft-lines.ts';
import { toLineType } from './draft-lines.read-model.ts';
import {
  assertAuthor,
  assertLines,
  type DraftEvidence,
  type DraftSource,
  draftTransitions,
  sourceOf,
} from './draft.rules.ts';
import { workLines } from './line-wishes.ts';
import { keepStep } from './steps/steps.ts';
import type { PriceDraftEvidenceInput } from './draft-evidence.type.ts';
import type { CreatePriceDraftInput, PriceDraftLineInput, UpdatePriceDraftInput } from './drafts.inputs.ts';
import { readDrafts } from './drafts.read-model.ts';
import { PriceDraftEntity } from './price-draft.entity.ts';
import type { PriceDraftLineType } from './price-draft-line.type.ts';
import type { PriceDraftType } from './price-draft.type.ts';

const CREATE = 'catalog-pricing.draft.create';
/** Lines of a draft written by hand; imports write longer ones. */
const MOST_LINES = 500;

/** Writing price drafts. */
@Injectable()
export class DraftWriting {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  create(ctx: Ctx, input: CreatePriceDraftInput): Promise<PriceDraftType> {
    ctx.require(CREATE);
    const { idempotencyKey, ...body } = input;
    // Instants as text: what a key stands for is compared as JSON.
    const key = JSON.parse(JSON.stringify(body)) as unknown;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createPriceDraft', idempotencyKey, key, async () => {
        const lines = await this.work(tx, body.lines);
        const head = { ...body, evidence: (body.evidence ?? []).map(toEvidence), source: sourceOf(ctx.actor.kind) };
        return writeDraft(tx, head, lines);
      });
      return (await readDrafts(tx, [id])).get(id)!;
    });
  }

  /** Judges lines without keeping them. */
  preview(ctx: Ctx, lines: readonly PriceDraftLineInput[]): Promise<PriceDraftLineType[]> {
    ctx.require(CREATE);
    return this.db.tx(ctx, async (tx) => (await this.work(tx, lines)).map((line) => previewOf(ctx, line)));
  }

  update(ctx: Ctx, input: UpdatePriceDraftInput): Promise<PriceDraftType> {
    ctx.require(CREATE);
    return this.db.tx(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      assertAuthor(draft.author, ctx.actor, 'UPDATE');
      draftTransitions.next(draft.status, 'UPDATE');
      const lines = input.lines && (await this.work(tx, input.lines));
      const patch = {
        title: checkTitle(input.title ?? draft.title),
        rationale: input.rationale ?? draft.rationale,
        evidence: input.evidence ? input.evidence.map(toEvidence) : draft.evidence,
        ...(lines ? { lineCount: lines.length, worstOutcome: worstOf(lines) } : {}),
      };
      const changes = changesOf(draft, patch);
      await tx.update(draft, patch, input.expectedVersion);
      if (lines) {
        await tx.query('draft_lines_clear', 'DELETE FROM price_draft_line WHERE draft_id = $1', [draft.id]);
        await insertLines(tx, draft.id, lines);
        changes.push({ field: 'lines', before: null, after: String(lines.length) });
      }
      await keepStep(tx, draft, 'UPDATED');
      tx.emit(
        draftUpdated,
        { label: draft.title, changes },
        { aggregateId: draft.id, aggregateVersion: draft.version },
      );
      return (await readDrafts(tx, [draft.id])).get(draft.id)!;
    });
  }

  private async work(tx: Tx, lines: readonly PriceDraftLineInput[]): Promise<JudgedLine[]> {
    assertLines(lines, MOST_LINES);
    const now = this.clock.now();
    return judgeLines(tx, await workLines(tx, lines, ['lines'], now), now);
  }
}

/** A draft's head as its author gives it. */
export interface DraftHead {
  readonly title: string;
  readonly rationale: string;
  readonly source: DraftSource;
  readonly evidence?: readonly DraftEvidence[];
  /** The applied draft that this one takes back. */
  readonly rollbackOf?: string;
}

/** Keeps a draft with its lines and tells of it; the author is who acts. */
export async function writeDraft(tx: Tx, head: DraftHead, lines: readonly JudgedLine[]): Promise<{ id: string }> {
  const draft = await tx.insert(PriceDraftEntity, {
    title: checkTitle(head.title),
    ...{ rationale: head.rationale, source: head.source, rollbackOf: head.rollbackOf ?? null },
    evidence: [...(head.evidence ?? [])],
    status: 'DRAFT',
    author: actorOf(tx.ctx),
    lineCount: lines.length,
    worstOutcome: worstOf(lines),
  });
  await insertLines(tx, draft.id, lines);
  await keepStep(tx, draft, 'CREATED');
  tx.emit(
    draftCreated,
    { label: draft.title, lines: lines.length },
    { aggregateId: draft.id, aggregateVersion: draft.version },
  );
  return { id: draft.id };
}

/** A draft, locked, and only in the version that the caller has seen. */
export async function lockDraft(
  tx: Tx,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<PriceDraftEntity> {
  const draft = await tx.lock(PriceDraftEntity, id);
  if (draft.version !== expectedVersion) throw versionConflict('PriceDraft', id, expectedVersion, draft.version);
  return draft;
}

function toEvidence({ type, id, label, version }: PriceDraftEvidenceInput): DraftEvidence {
  return { type, id, label: label.trim(), version: version ?? null };
}

function checkTitle(title: string): string {
  if (!title.trim()) throw new DomainError('TITLE_REQUIRED', 'A price draft needs a title.', { path: ['title'] });
  return title.trim();
}

function previewOf(ctx: Ctx, line: JudgedLine): PriceDraftLineType {
  const { variant, channel, price, current, list, verdicts } = line;
  const version = baseVersionOf(line);
  const text = (minor: bigint | undefined): string | null => minor?.toString() ?? null;
  const row = {
    ...{ id: newId(), draftId: '', variantId: variant.id, channelId: channel.id, display: channel.priceDisplay },
    ...{ currency: price.net.currency, basis: price.basis, vatRate: price.vatPercent, verdicts: [] },
    ...{ netMinor: price.net.minorUnits.toString(), grossMinor: price.gross.minorUnits.toString() },
    ...{ baseVersion: version, currentVersion: version, vatClass: variant.vatClass },
    ...{ baseNetMinor: text(current?.net.minorUnits), baseGrossMinor: text(current?.gross.minorUnits) },
    ...{ priceListId: list?.list.id ?? null, listName: list?.list.name ?? null },
    ...{ listChannelId: list?.list.channelId ?? null, minQuantity: list?.minQuantity ?? null },
    ...{ unitPrice: list?.unitPrice.decimal ?? null, baseUnitPrice: list?.before?.decimal ?? null },
    ...{ listFrom: list?.from ?? null, listTo: list?.to ?? null },
  };
  return toLineType(row, visibleVerdicts(ctx, verdicts), true);
}
