import { journalPosted, manualEntryChanged } from '@mh-os/contracts';
import { OrderDirection, toMoneyType, readPage, thenId } from '@mh-os/graphql';
import {
  type Actor,
  actorOf,
  type Clock,
  type Ctx,
  DomainError,
  isId,
  Money,
  type Page,
  localDay,
} from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { postingFacts } from '../journal/posting.read-model.ts';
import { decideLines } from '../journal/posting.rules.ts';
import { postJournal } from '../journal/posting.ts';
import { ledgerMissing } from '../ledger/ledger.errors.ts';
import { theLedger } from '../ledger/ledger.service.ts';
import { assertDay } from '../periods/periods.rules.ts';
import { ManualEntryEntity } from './manual-entry.entity.ts';
import type {
  CreateManualEntryInput,
  ManualEntriesArgs,
  ManualEntryStepInput,
  ManualEntryType,
  ManualLineInput,
  UpdateManualEntryInput,
} from './manual-entry.type.ts';
import {
  type ManualAction,
  type ManualLine,
  assertAuthor,
  assertMayDecide,
  assertNear,
  manualLife,
  postsAlone,
  toPostingLine,
} from './manual-entries.rules.ts';

const READ = 'finance.journal.read';
const WRITE = 'finance.journal.write';
const APPROVE = 'finance.journal.approve';
type Body = Pick<CreateManualEntryInput, 'effectiveOn' | 'description' | 'lines'>;

/** Entries that people write: drafts, then the journal; above the brand's limit with a second person. */
@Injectable()
export class ManualEntriesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: ManualEntriesArgs): Promise<Page<ManualEntryType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await readPage<{ id: string }>(tx, args, {
        ...{ name: 'manual_entry_page', select: 'm.id', from: 'manual_entry m' },
        where: { sql: '($1::text IS NULL OR m.status = $1)', params: [args.status ?? null] },
        order: thenId({ sql: 'm.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'm.id'),
      });
      const known = await readManual(
        tx,
        page.nodes.map(({ id }) => id),
      );
      return { ...page, nodes: page.nodes.flatMap(({ id }) => known.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, { status }: ManualEntriesArgs): Promise<number> {
    ctx.require(READ);
    const sql = 'SELECT count(*)::int AS n FROM manual_entry WHERE ($1::text IS NULL OR status = $1)';
    return this.db.read(
      ctx,
      async (tx) => (await tx.query<{ n: number }>('manual_count', sql, [status ?? null]))[0]?.n ?? 0,
    );
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ManualEntryType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readManual(tx, ids.filter(isId)));
  }

  create(ctx: Ctx, { idempotencyKey, ...input }: CreateManualEntryInput): Promise<ManualEntryType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createManualEntry', idempotencyKey, input, async () => {
        const author = actorOf(tx.ctx);
        const none = { decidedBy: null, decisionNote: null, entryId: null };
        const row = await tx.insert(ManualEntryEntity, {
          ...{ status: 'DRAFT' as const, author, ...none },
          ...(await this.judged(tx, input, author)),
        });
        this.told(tx, row, null);
        return row.id;
      });
      return this.shown(tx, id);
    });
  }

  update(ctx: Ctx, { id, expectedVersion, ...input }: UpdateManualEntryInput): Promise<ManualEntryType> {
    return this.step(ctx, WRITE, { id, expectedVersion }, async (tx, row) => {
      assertAuthor(row.author, ctx.actor);
      return { action: 'UPDATE', patch: await this.judged(tx, input, row.author) };
    });
  }

  /** Posts it, or where it is above the limit lets a second person decide. */
  submit(ctx: Ctx, input: ManualEntryStepInput): Promise<ManualEntryType> {
    return this.step(ctx, WRITE, input, async (tx, row) => {
      assertAuthor(row.author, ctx.actor);
      const { manualLimitMinor } = await theLedger(tx);
      return { action: postsAlone(row.totalMinor, manualLimitMinor) ? 'POST' : 'SUBMIT', patch: {} };
    });
  }

  withdraw(ctx: Ctx, input: ManualEntryStepInput): Promise<ManualEntryType> {
    return this.step(ctx, WRITE, input, (_tx, row) => {
      assertAuthor(row.author, ctx.actor);
      return Promise.resolve({ action: 'WITHDRAW', patch: {} });
    });
  }

  approve(ctx: Ctx, input: ManualEntryStepInput): Promise<ManualEntryType> {
    return this.step(ctx, APPROVE, input, (tx, row) => {
      assertMayDecide(row.author, ctx.actor);
      return Promise.resolve({
        action: 'APPROVE',
        patch: { decidedBy: actorOf(tx.ctx), decisionNote: input.note ?? null },
      });
    });
  }

  reject(ctx: Ctx, input: ManualEntryStepInput): Promise<ManualEntryType> {
    return this.step(ctx, APPROVE, input, (tx, row) => {
      assertMayDecide(row.author, ctx.actor);
      if (!input.note?.trim())
        throw new DomainError('FINANCE_REASON_REQUIRED', 'Say why, so that the author can mend it.', {
          path: ['note'],
        });
      return Promise.resolve({ action: 'REJECT', patch: { decidedBy: actorOf(tx.ctx), decisionNote: input.note } });
    });
  }

  private step(
    ctx: Ctx,
    permission: string,
    { id, expectedVersion }: Pick<ManualEntryStepInput, 'id' | 'expectedVersion'>,
    decide: (tx: Tx, row: ManualEntryEntity) => Promise<{ action: ManualAction; patch: Partial<ManualEntryEntity> }>,
  ): Promise<ManualEntryType> {
    ctx.require(permission);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(ManualEntryEntity, id);
      const before = row.status;
      const { action, patch } = await decide(tx, row);
      const status = manualLife.next(before, action);
      const entryId = status === 'POSTED' ? await this.post(tx, row) : row.entryId;
      await tx.update<ManualEntryEntity>(row, { ...patch, status, entryId }, expectedVersion);
      this.told(tx, row, before);
      return this.shown(tx, id);
    });
  }

  private async post(tx: Tx, row: ManualEntryEntity): Promise<string> {
    const { id, effectiveOn: date, description, author } = row;
    const lines = row.lines.map((line) => toPostingLine(line, author, this.clock.now()));
    const posted = await postJournal(tx, {
      date,
      kind: 'MANUAL',
      source: { type: 'manual-entry', id },
      description,
      lines,
    });
    const { number, fiscalYear, effectiveOn } = posted;
    const total = Money.of(posted.totalMinor, posted.baseCurrency).toJSON();
    const label = `${fiscalYear}-${String(number).padStart(6, '0')}`;
    const data = { label, number, fiscalYear, effectiveOn, total, description };
    tx.emit(journalPosted, data, { aggregateId: posted.id, aggregateVersion: 1 });
    return posted.id;
  }

  /** Refuses what the journal would refuse, while it can still be mended. */
  private async judged(tx: Tx, { effectiveOn, description, lines }: Body, author: Actor) {
    assertDay(effectiveOn, 'effectiveOn');
    const { baseCurrency, timeZone } = await theLedger(tx);
    assertNear(effectiveOn, localDay(this.clock.now(), timeZone));
    const kept = lines.map((line) => keptLine(line, baseCurrency));
    const postings = kept.map((line) => toPostingLine(line, author, this.clock.now()));
    const facts = await postingFacts(tx, { date: effectiveOn, lines: postings });
    if (!facts) throw ledgerMissing();
    const decided = decideLines(postings, { ...facts, realiseFx: false });
    const totalMinor = decided.reduce((sum, { baseDebit }) => sum + baseDebit, 0n);
    return { effectiveOn, description, lines: kept, totalMinor, currency: baseCurrency };
  }

  private told(tx: Tx, row: ManualEntryEntity, before: string | null): void {
    const changes = [{ field: 'status', before, after: row.status }];
    const total = Money.of(row.totalMinor, row.currency).toJSON();
    const data = { label: row.description, effectiveOn: row.effectiveOn, total, changes };
    tx.emit(manualEntryChanged, data, { aggregateId: row.id, aggregateVersion: row.version });
  }

  private async shown(tx: ReadTx, id: string): Promise<ManualEntryType> {
    return (await readManual(tx, [id])).get(id)!;
  }
}

function keptLine(line: ManualLineInput, baseCurrency: string): ManualLine {
  const { accountCode, debit = null, credit = null, currency, rate = null, text = null, channelId = null } = line;
  const vat = { vatKey: line.vatKey ?? null, vatRate: line.vatRate ?? null, vatCountry: line.vatCountry ?? null };
  return { accountCode, debit, credit, currency: currency ?? baseCurrency, rate, text, channelId, ...vat };
}

async function readManual(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ManualEntryType>> {
  const rows = await tx.find(ManualEntryEntity, { id: In([...ids]) });
  if (rows.length === 0) return new Map();
  const { manualLimitMinor } = await theLedger(tx);
  const shown = rows.map((row) => ({
    ...row,
    total: toMoneyType(Money.of(row.totalMinor, row.currency)),
    needsApproval: !postsAlone(row.totalMinor, manualLimitMinor),
  }));
  return new Map(shown.map((row) => [row.id, row]));
}
