import { type Ctx, DomainError, formatScaled } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { ReportGroupType } from '../reports/report.type.ts';
import { ReportsService } from '../reports/reports.service.ts';
import { KNOWN_AT } from '../reports/balances.read-model.ts';
import type { FinanceExportEntity } from './finance-export.entity.ts';
import type { Cell, Table } from './export.rules.ts';

const MOST_LINES = 300_000;
const JOURNAL = `SELECT e.fiscal_year || '-' || lpad(e.number::text, 6, '0') AS label, l.effective_on::text AS day, e.created_at AS "recordedAt",
    e.kind, e.source_type AS "sourceType", e.source_id AS "sourceId", e.description, a.code, a.name, l.base_debit_minor::text AS debit,
    l.base_credit_minor::text AS credit, l.currency, (l.debit_minor + l.credit_minor)::text AS amount, trim_scale(l.rate)::text AS rate,
    l.vat_key AS "vatKey", trim_scale(l.vat_rate)::text AS "vatRate",
    coalesce(l.vat_country, CASE WHEN l.vat_key = 'OSS' THEN l.country END) AS "vatCountry", l.channel_id AS "channelId", a.role, a.vat_key AS "accountVat", l.seq::text AS seq
  FROM journal_line l JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id
    JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id
  WHERE l.effective_on BETWEEN $1::date AND $2::date AND ${KNOWN_AT('$3')} ORDER BY l.effective_on, l.seq, l.position LIMIT ${MOST_LINES + 1}`;

/** A line of the journal on its way into a file. */
export interface JournalRow {
  readonly label: string;
  readonly day: string;
  readonly recordedAt: Date;
  readonly kind: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly description: string;
  readonly code: string;
  readonly name: string;
  readonly debit: string;
  readonly credit: string;
  readonly currency: string;
  readonly amount: string;
  readonly rate: string | null;
  readonly vatKey: string | null;
  readonly vatRate: string | null;
  readonly vatCountry: string | null;
  readonly channelId: string | null;
  readonly role: string | null;
  readonly accountVat: string;
  readonly seq: string;
}

/** Every line of a period. */
export async function readJournalRows(tx: ReadTx, head: FinanceExportEntity): Promise<JournalRow[]> {
  const rows = await tx.query<JournalRow>('export_journal', JOURNAL, [head.startsOn, head.endsOn, head.recordedUntil]);
  if (rows.length <= MOST_LINES) return rows;
  throw new DomainError('FINANCE_EXPORT_TOO_LARGE', `A file has at most ${MOST_LINES} lines: take a shorter period.`);
}

/** The journal as a table. */
export function journalTable(rows: readonly JournalRow[], exponent: number): Table {
  const money = (minor: string): Cell => ({ decimal: formatScaled(BigInt(minor), exponent) });
  return {
    columns: [
      ...['entry', 'day', 'recorded', 'kind', 'source', 'source id', 'description', 'account', 'account name'],
      ...['debit', 'credit', 'currency', 'rate', 'vat', 'vat rate', 'channel', 'vat country'],
    ],
    rows: rows.map((row) => [
      ...[row.label, row.day, row.recordedAt.toISOString(), row.kind, row.sourceType, row.sourceId, row.description],
      ...[row.code, row.name, money(row.debit), money(row.credit), row.currency, row.rate ?? ''],
      ...[row.vatKey ?? '', row.vatRate ?? '', row.channelId ?? '', row.vatCountry ?? ''],
    ]),
  };
}

/** Reports as tables: what the file says is what the report says. */
@Injectable()
export class ExportTables {
  constructor(private readonly reports: ReportsService) {}

  async table(ctx: Ctx, head: FinanceExportEntity): Promise<Table> {
    const args = { from: head.startsOn, until: head.endsOn, recordedAt: head.recordedUntil };
    const [account, amount] = [
      ['account', 'name'],
      ['line', 'account', 'name', 'amount'],
    ];
    switch (head.kind) {
      case 'TRIAL_BALANCE': {
        const { rows } = await this.reports.trialBalance(ctx, args);
        const of = rows.map((row) => [
          row.account.code,
          row.account.name,
          row.opening,
          row.debit,
          row.credit,
          row.closing,
        ]);
        return { columns: [...account, 'opening', 'debit', 'credit', 'closing'], rows: of };
      }
      case 'VAT': {
        const { rows, oss } = await this.reports.vat(ctx, args);
        const of = rows.map((row) => [row.key, row.rate ?? '', row.net, row.output, row.input, '']);
        // Below the rows stands what of them belongs into the OSS return, by country.
        const there = oss.map((row) => ['OSS', row.rate ?? '', row.net, row.tax, '', row.country ?? '?']);
        return { columns: ['treatment', 'rate', 'net', 'output tax', 'input tax', 'country'], rows: [...of, ...there] };
      }
      case 'BALANCE_SHEET': {
        const sheet = await this.reports.balanceSheet(ctx, { on: head.endsOn, recordedAt: head.recordedUntil });
        const groups = [...sheet.assets, ...sheet.liabilities, ...sheet.equity];
        return { columns: amount, rows: [...groups.flatMap(rowsOf), ['RESULT', '', '', sheet.result]] };
      }
      default: {
        const { groups, result } = await this.reports.profitAndLoss(ctx, args);
        return { columns: amount, rows: [...groups.flatMap(rowsOf), ['RESULT', '', '', result]] };
      }
    }
  }
}

const rowsOf = ({ line, accounts }: ReportGroupType): Cell[][] =>
  accounts.map(({ account, amount }) => [line, account.code, account.name, amount]);
