import { bankTransactionChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, Money, notFound, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { keepBooks } from '../../documents/books.ts';
import { assertVersion } from '../../documents/versions.ts';
import { BankAccountEntity } from '../bank-account.entity.ts';
import type {
  ConfirmSuggestionsInput,
  DecideLineInput,
  MatchLineInput,
  SuggestMatchesInput,
} from '../bank-line.inputs.ts';
import { type BankLineRow, type LineStatus, openLines, readLines } from '../lines.read-model.ts';
import { decideParts, type OpenOf, type WantedPart } from './parts.rules.ts';
import { alreadyMatched, type MatchOrigin, writeMatch } from './match-writes.ts';
import { candidatesOf, refreshSuggestions } from './suggestions.ts';
import { holdTargets, type Targets } from './targets.read-model.ts';
import { undoMatch } from './undo.ts';

const MATCH = 'finance.bank.match';
const STATUS = `UPDATE bank_line SET status = $2, ignored_reason = $3, version = version + 1, updated_at = $4 WHERE id = $1`;
const LOOKED_AT = 600;
const MOST_AT_ONCE = 100;

/** What came of one line of many. */
export interface ConfirmResult {
  readonly lineId: string;
  readonly outcome: 'CONFIRMED' | 'SKIPPED' | 'REFUSED';
  readonly code: string | null;
  readonly message: string | null;
}

interface Wish {
  readonly parts: readonly WantedPart[];
  readonly restOnAccount: boolean;
  readonly personId: string | null;
  readonly note: string;
  readonly origin: MatchOrigin;
  readonly score: number | null;
}

/** Says what movements at the bank are for, and takes it back. Suggestions never book: a caller does. */
@Injectable()
export class BankMatchService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Books a line, once. */
  match(ctx: Ctx, { idempotencyKey, ...input }: MatchLineInput): Promise<BankLineRow> {
    ctx.require(MATCH);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('matchFinanceBankLine', idempotencyKey, input, async () => {
        const line = await held(tx, input.id);
        const parts = input.parts.map(({ kind, targetId, amount }) => ({
          ...{ kind, targetId: targetId ?? null },
          amount: amount == null ? null : Money.parse(amount, line.currency).minorUnits,
        }));
        const about = {
          restOnAccount: input.restOnAccount ?? true,
          personId: input.personId ?? null,
          note: input.note ?? '',
        };
        await this.book(tx, line, {
          parts,
          ...about,
          origin: input.score == null ? 'MANUAL' : 'SUGGESTED',
          score: input.score ?? null,
        });
        return null;
      });
      return shownLine(tx, input.id);
    });
  }

  /** Books the best suggestion of many lines, each for itself; what is not sure enough stays. Only a person does that. */
  async confirm(ctx: Ctx, input: ConfirmSuggestionsInput): Promise<ConfirmResult[]> {
    ctx.require(MATCH);
    ctx.requireBrand();
    if (ctx.actor.kind !== 'person')
      throw new DomainError('FINANCE_BANK_HUMAN_ONLY', 'Only a person confirms many suggestions at once.');
    const ids = input.lineIds
      ? uuids(input.lineIds)
      : (await this.db.read(ctx, (tx) => openLines(tx, input.bankAccountId ?? null, LOOKED_AT)))
          .filter((line) => line.status === 'SUGGESTED' && (line.score ?? 0) >= input.minScore)
          .slice(0, MOST_AT_ONCE)
          .map(({ id }) => id);
    const results: ConfirmResult[] = [];
    for (const id of ids) results.push(await this.confirmOne(ctx, id, input.minScore));
    return results;
  }

  /** Looks again what open lines may be for. */
  suggest(ctx: Ctx, { bankAccountId }: SuggestMatchesInput): Promise<number> {
    ctx.require(MATCH);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) =>
      refreshSuggestions(tx, await openLines(tx, bankAccountId ?? null, LOOKED_AT), this.clock.now()),
    );
  }

  /** Puts a line aside. */
  ignore(ctx: Ctx, input: DecideLineInput): Promise<BankLineRow> {
    return this.decide(ctx, input, async (tx, line) => {
      if (line.status !== 'UNMATCHED' && line.status !== 'SUGGESTED') throw alreadyMatched(line);
      await this.move(tx, line, 'IGNORED', input.reason);
    });
  }

  /** Takes back what a line was booked as, or that it was put aside: it is open again. */
  reopen(ctx: Ctx, input: DecideLineInput): Promise<BankLineRow> {
    return this.decide(ctx, input, async (tx, line) => {
      if (line.status !== 'MATCHED' && line.status !== 'IGNORED')
        throw new DomainError('FINANCE_BANK_MATCHED', 'The line is open: there is nothing to take back.', {
          details: { status: line.status },
        });
      await this.move(tx, line, 'UNMATCHED', null);
      if (line.status === 'MATCHED') await undoMatch(tx, line.id, input.reason, this.clock.now());
    });
  }

  private decide(
    ctx: Ctx,
    input: DecideLineInput,
    work: (tx: Tx, line: BankLineRow) => Promise<void>,
  ): Promise<BankLineRow> {
    ctx.require(MATCH);
    return this.db.tx(ctx, async (tx) => {
      const line = await held(tx, input.id);
      assertVersion('BankLine', line, input.expectedVersion);
      await work(tx, line);
      return shownLine(tx, input.id);
    });
  }

  private async confirmOne(ctx: Ctx, lineId: string, minScore: number): Promise<ConfirmResult> {
    try {
      return await this.db.tx(ctx, async (tx) => {
        const line = await held(tx, lineId);
        const best =
          line.status === 'UNMATCHED' || line.status === 'SUGGESTED'
            ? (await candidatesOf(tx, [line])).get(lineId)?.[0]
            : undefined;
        if (!best || best.score < minScore)
          return {
            lineId,
            outcome: 'SKIPPED',
            code: best || line.status !== 'MATCHED' ? 'FINANCE_BANK_NOTHING_SURE' : 'FINANCE_BANK_MATCHED',
            message: null,
          };
        const about = { restOnAccount: true, personId: null, note: '', origin: 'BULK' as const, score: best.score };
        await this.book(tx, line, { parts: best.parts.map((part) => ({ ...part })), ...about });
        return { lineId, outcome: 'CONFIRMED', code: null, message: null };
      });
    } catch (error) {
      // A refusal is that of one row; whatever else goes wrong ends the whole.
      if (!(error instanceof DomainError)) throw error;
      return { lineId, outcome: 'REFUSED', code: error.code, message: error.message };
    }
  }

  private async book(tx: Tx, line: BankLineRow, wish: Wish): Promise<void> {
    if (line.status !== 'UNMATCHED' && line.status !== 'SUGGESTED') throw alreadyMatched(line);
    const account = await tx.get(BankAccountEntity, line.bankAccountId);
    const targets = await holdTargets(tx, line, account.accountId, wish.parts);
    const parts = decideParts(line, wish.parts, openIn(targets), wish.restOnAccount);
    await this.move(tx, line, 'MATCHED', null);
    await keepBooks(tx, this.clock.now(), (books) => writeMatch(books, { ...wish, line, account, targets, parts }));
  }

  private async move(tx: Tx, line: BankLineRow, status: LineStatus, reason: string | null): Promise<void> {
    await tx.query('bank_line_status', STATUS, [line.id, status, reason, this.clock.now()]);
    const changes = [{ field: 'status', before: line.status, after: status }];
    const told = reason === null ? changes : [...changes, { field: 'reason', before: null, after: reason }];
    const label = `${line.bookedOn} ${Money.of(line.amount, line.currency).toString()}`;
    tx.emit(
      bankTransactionChanged,
      { label, changes: told },
      { aggregateId: line.id, aggregateVersion: line.version + 1 },
    );
  }
}

/** What targets can take, with the sign of the money. */
const openIn =
  ({ items, payments, payouts }: Targets): OpenOf =>
  ({ kind, targetId }) => {
    const id = targetId ?? '';
    if (kind === 'INVOICE') return items.get(id)?.open ?? null;
    if (kind === 'CREDIT_NOTE') return -(items.get(id)?.open ?? 0n);
    if (kind === 'PAYMENT') return payments.get(id)?.amount ?? null;
    return kind === 'PAYOUT' ? (payouts.get(id)?.amount ?? null) : null;
  };

async function held(tx: Tx, id: string): Promise<BankLineRow> {
  const [line] = await readLines(tx, uuids([id]), true);
  if (!line) throw notFound('BankLine', id);
  return line;
}

async function shownLine(tx: Tx, id: string): Promise<BankLineRow> {
  return (await readLines(tx, [id]))[0]!;
}
