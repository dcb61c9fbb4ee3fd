import { OrderDirection, toMoneyType, readPage } from '@mh-os/graphql';
import { Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { AccountSheetArgs, SheetLineType } from './report.type.ts';

interface Row extends Omit<SheetLineType, 'debit' | 'credit' | 'balance'> {
  readonly debit: string;
  readonly credit: string;
  readonly key_0: string;
  readonly key_1: string;
  readonly key_2: string;
}

const WITHIN = `l.account_id = $1 AND ($2::date IS NULL OR l.effective_on >= $2::date) AND l.effective_on <= $3::date`;
const LINE = `l.id, l.entry_id AS "entryId", e.fiscal_year || '-' || lpad(e.number::text, 6, '0') AS label,
    l.effective_on::text AS "effectiveOn", l.created_at AS "recordedAt", e.description, e.kind,
    l.base_debit_minor::text AS debit, l.base_credit_minor::text AS credit,
    ARRAY(SELECT DISTINCT a.code FROM journal_line o JOIN account a ON a.brand_id = o.brand_id AND a.id = o.account_id
      WHERE o.brand_id = l.brand_id AND o.entry_id = l.entry_id AND o.id <> l.id
        AND (o.base_debit_minor > 0) <> (l.base_debit_minor > 0) ORDER BY 1) AS against`;
const BEFORE = `SELECT coalesce(sum(l.base_debit_minor - l.base_credit_minor), 0)::text AS n FROM journal_line l
  WHERE l.account_id = $1 AND (l.effective_on, l.seq, l.position) < ($2::date, $3::bigint, $4::int)`;
const COUNT = `SELECT count(*)::int AS n FROM journal_line l WHERE ${WITHIN}`;

/** A page of an account's lines in the order in which they count, each with the balance after it. */
export async function readSheet(
  tx: ReadTx,
  args: AccountSheetArgs,
  baseCurrency: string,
): Promise<Page<SheetLineType>> {
  const direction = OrderDirection.ASC;
  const page = await readPage<Row>(tx, args, {
    name: 'account_sheet',
    select: LINE,
    from: 'journal_line l JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id',
    where: { sql: WITHIN, params: [args.accountId, args.from ?? null, args.until] },
    order: [
      { sql: 'l.effective_on', type: 'date', direction },
      { sql: 'l.seq', type: 'bigint', direction },
      { sql: 'l.position', type: 'int', direction },
    ],
  });
  const [first] = page.nodes;
  let balance = first ? await balanceBefore(tx, args.accountId, first) : 0n;
  const money = (minor: bigint) => toMoneyType(Money.of(minor, baseCurrency));
  const nodes = page.nodes.map(({ key_0: _a, key_1: _b, key_2: _c, ...row }) => {
    const [debit, credit] = [BigInt(row.debit), BigInt(row.credit)];
    balance += debit - credit;
    return { ...row, debit: money(debit), credit: money(credit), balance: money(balance) };
  });
  return { ...page, nodes };
}

/** How many lines an account has in a period. */
export async function countSheet(tx: ReadTx, { accountId, from, until }: AccountSheetArgs): Promise<number> {
  const [row] = await tx.query<{ n: number }>('account_sheet_count', COUNT, [accountId, from ?? null, until]);
  return row?.n ?? 0;
}

async function balanceBefore(tx: ReadTx, accountId: string, first: Row): Promise<bigint> {
  const [row] = await tx.query<{ n: string }>('account_before', BEFORE, [
    accountId,
    first.key_0,
    first.key_1,
    first.key_2,
  ]);
  return BigInt(row?.n ?? '0');
}
