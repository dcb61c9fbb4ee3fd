import { type Ctx, Money, notFound, type Page, uuids } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertDay } from '../periods/periods.rules.ts';
import { BankAccountEntity } from './bank-account.entity.ts';
import type { ReconciliationArgs } from './bank-line.inputs.ts';
import { type BankLineQuery, type BankLineRow, countLines, listLines, readLines } from './lines.read-model.ts';
import type { Candidate } from './matching/candidate.types.ts';
import { candidatesOf } from './matching/suggestions.ts';
import { type MatchRow, readMatches } from './matches.read-model.ts';
import { readReconciliation } from './reconciliation.read-model.ts';
import { readStatementList, type StatementRow } from './statements.read-model.ts';

const READ = 'finance.bank.read';

/** A day of reconciliation in amounts. */
export interface BankDay {
  readonly day: string;
  readonly bank: Money;
  readonly ledger: Money;
  readonly difference: Money;
  readonly openLines: Money;
  readonly ignoredLines: Money;
  readonly ledgerOnly: Money;
  readonly opening: Money;
  readonly agrees: boolean | null;
}

/** What is to be seen of the bank. */
@Injectable()
export class BankService {
  constructor(private readonly db: Db) {}

  lines(ctx: Ctx, query: BankLineQuery): Promise<Page<BankLineRow>> {
    return this.read(ctx, (tx) => listLines(tx, query));
  }

  count(ctx: Ctx, query: BankLineQuery): Promise<number> {
    return this.read(ctx, (tx) => countLines(tx, query));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, BankLineRow>> {
    return this.read(ctx, async (tx) => new Map((await readLines(tx, uuids(ids))).map((line) => [line.id, line])));
  }

  matchesOf(ctx: Ctx, lineIds: readonly string[]): Promise<Map<string, MatchRow>> {
    return this.read(ctx, (tx) => readMatches(tx, lineIds));
  }

  /** What a line may be for, as the books are at this moment. */
  candidates(ctx: Ctx, id: string): Promise<{ line: BankLineRow; candidates: Candidate[] }> {
    return this.read(ctx, async (tx) => {
      const [line] = await readLines(tx, uuids([id]));
      if (!line) throw notFound('BankLine', id);
      const isOpen = line.status === 'UNMATCHED' || line.status === 'SUGGESTED';
      return { line, candidates: isOpen ? ((await candidatesOf(tx, [line])).get(line.id) ?? []) : [] };
    });
  }

  statements(ctx: Ctx, bankAccountId: string): Promise<StatementRow[]> {
    return this.read(ctx, (tx) => readStatementList(tx, uuids([bankAccountId])[0] ?? null));
  }

  reconciliation(ctx: Ctx, { bankAccountId, from, until }: ReconciliationArgs): Promise<BankDay[]> {
    return this.read(ctx, async (tx) => {
      assertDay(from, 'from');
      assertDay(until, 'until');
      const { currency } = await tx.get(BankAccountEntity, bankAccountId);
      const rows = await readReconciliation(tx, bankAccountId, from, until);
      const money = (minor: string): Money => Money.of(BigInt(minor), currency);
      return rows.map(({ day, stated, ...sums }) => {
        const [bank, ledger, openLines] = [money(sums.bank), money(sums.ledger), money(sums.openLines)];
        const [ignoredLines, ledgerOnly] = [money(sums.ignoredLines), money(sums.ledgerOnly)];
        const difference = bank.subtract(ledger);
        // What is left when everything that is known is taken off: the balance that the first statement began with.
        const opening = difference.subtract(openLines).subtract(ignoredLines).add(ledgerOnly);
        return {
          day,
          bank,
          ledger,
          difference,
          openLines,
          ignoredLines,
          ledgerOnly,
          opening,
          agrees: stated === null ? null : stated === sums.bank,
        };
      });
    });
  }

  private read<T>(ctx: Ctx, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    ctx.require(READ);
    return this.db.read(ctx, work);
  }
}
