import { OrderDirection, toMoneyType, readPage } from '@mh-os/graphql';
import { Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { type Cut, KNOWN_AT, VAT_KEY } from './balances.read-model.ts';
import type { SheetLineType } from './report.type.ts';

interface Row extends Omit<SheetLineType, 'debit' | 'credit' | 'balance' | 'against'> {
  readonly debit: string;
  readonly credit: string;
  readonly code: string;
}

/** Which lines an amount is the sum of. */
export interface Behind {
  readonly cut: Cut;
  readonly accountIds: readonly string[];
  /** Beside each account the tax treatment and rate that count of it; all of them when absent. */
  readonly keys?: readonly string[];
  readonly channelId?: string | null;
}

const WITHIN = `($2::date IS NULL OR l.effective_on >= $2::date) AND l.effective_on <= $3::date
  AND ${KNOWN_AT('$4')} AND ($5::uuid IS NULL OR l.channel_id = $5) AND l.account_id = ANY ($1::uuid[])
  AND ($6::text[] IS NULL OR (l.account_id, ${VAT_KEY}) IN (SELECT * FROM unnest($1::uuid[], $6::text[])))`;
const COUNT = `SELECT count(*)::int AS n FROM journal_line l WHERE ${WITHIN}`;

const paramsOf = ({ cut, accountIds, keys, channelId }: Behind): unknown[] => [
  ...[accountIds, cut.from, cut.until, cut.recordedAt],
  ...[channelId ?? null, keys ?? null],
];

/** Lines behind an amount, newest first: those of the account sheet, with the account in place of the running balance. */
export async function readLinesBehind(
  tx: ReadTx,
  args: { first?: number | null; after?: string | null },
  behind: Behind,
  baseCurrency: string,
): Promise<Page<SheetLineType>> {
  const direction = OrderDirection.DESC;
  const page = await readPage<Row>(tx, args, {
    name: 'lines_behind',
    select: `l.id, l.entry_id AS "entryId", e.fiscal_year || '-' || lpad(e.number::text, 6, '0') AS label,
      l.effective_on::text AS "effectiveOn", l.created_at AS "recordedAt", e.description, e.kind, a.code,
      l.base_debit_minor::text AS debit, l.base_credit_minor::text AS credit`,
    from: `journal_line l JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id
      JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id`,
    where: { sql: WITHIN, params: paramsOf(behind) },
    order: [
      { sql: 'l.effective_on', type: 'date', direction },
      { sql: 'l.seq', type: 'bigint', direction },
      { sql: 'l.position', type: 'int', direction },
    ],
  });
  const money = (minor: bigint) => toMoneyType(Money.of(minor, baseCurrency));
  const nodes = page.nodes.map(({ code, debit, credit, ...row }) => ({
    ...{ ...row, debit: money(BigInt(debit)), credit: money(BigInt(credit)) },
    ...{ balance: money(BigInt(debit) - BigInt(credit)), against: [code] },
  }));
  return { ...page, nodes };
}

/** How many lines an amount is the sum of. */
export async function countLinesBehind(tx: ReadTx, behind: Behind): Promise<number> {
  const [row] = await tx.query<{ n: number }>('lines_behind_count', COUNT, paramsOf(behind));
  return row?.n ?? 0;
}
