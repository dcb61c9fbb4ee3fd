import type { MoneyType } from '@mh-os/graphql';
import { moneyType } from '../money-type.ts';
import type { BankLineType, ImportReportType, MatchType } from './bank-line.type.ts';
import type { StatementType } from './statement.type.ts';
import type { CandidateType } from './candidate.type.ts';
import type { ImportReport } from './import.service.ts';
import type { BankLineRow } from './lines.read-model.ts';
import type { Candidate } from './matching/candidate.types.ts';
import type { MatchRow } from './matches.read-model.ts';
import type { BankFormat } from './reading/statement.types.ts';
import type { StatementRow } from './statements.read-model.ts';

const maybe = (minor: bigint | string | null, currency: string): MoneyType | null =>
  minor === null ? null : moneyType(BigInt(minor), currency);

/** A movement as the graph shows it. */
export function shownLine(row: BankLineRow): BankLineType {
  const { currency, suggestion } = row;
  const parts = suggestion?.parts.map((part) => ({ ...part, amount: BigInt(part.amount) })) ?? [];
  const left = row.amount - parts.reduce((sum, part) => sum + part.amount, 0n);
  const isOpen = row.status === 'UNMATCHED' || row.status === 'SUGGESTED';
  return {
    ...row,
    amount: moneyType(row.amount, currency),
    original: row.original === null ? null : moneyType(row.original, row.originalCurrency!),
    charges: maybe(row.charges, currency),
    score: isOpen ? row.score : null,
    suggestion:
      suggestion === null || !isOpen
        ? null
        : shownCandidate({ score: row.score ?? 0, reasons: suggestion.reasons, parts, rest: left }, currency),
  };
}

/** Something that a movement may be for. */
export function shownCandidate(one: Candidate, currency: string): CandidateType {
  const parts = one.parts.map((part) => ({ ...part, amount: moneyType(part.amount, currency), paymentId: null }));
  return { score: one.score, reasons: [...one.reasons], parts, rest: moneyType(one.rest, currency) };
}

/** What a movement was booked as. */
export function shownMatch(row: MatchRow): MatchType {
  const parts = row.parts.map((part) => ({ ...part, amount: moneyType(BigInt(part.amount), row.currency) }));
  return { ...row, confirmedBy: row.confirmedBy.name ?? null, parts };
}

/** A statement that was read. */
export function shownStatement(row: StatementRow): StatementType {
  return { ...row, opening: maybe(row.opening, row.currency), closing: maybe(row.closing, row.currency) };
}

/** What a file holds. */
export function shownReport({ warnings, ...report }: ImportReport): ImportReportType {
  const format = report.format as BankFormat;
  const statements = report.statements.map((one) => ({
    ...{ ...one, id: null, format, fileName: null, importedAt: null },
    ...{ opening: maybe(one.opening, one.currency), closing: maybe(one.closing, one.currency) },
  }));
  return { ...report, format, statements, faults: [...report.faults], notes: [...warnings] };
}
