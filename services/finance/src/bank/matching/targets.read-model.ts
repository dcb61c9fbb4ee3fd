import { DomainError, notFound, uuids } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { AccountEntity } from '../../accounts/account.entity.ts';
import { assertBookable } from '../bank-account.rules.ts';
import type { BankLineRow } from '../lines.read-model.ts';
import type { WantedPart } from './parts.rules.ts';
import { type HeldPayout, heldPayouts } from './payout-targets.ts';

/** A document that a line is put against, held until the end. */
export interface HeldItem {
  readonly id: string;
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly number: string;
  readonly currency: string;
  readonly open: bigint;
  readonly personId: string | null;
  readonly country: string | null;
}

/** A payment in the books, with the account that it moved on. */
export interface HeldPayment {
  readonly id: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly label: string;
  readonly accountId: string;
  /** What it was booked with in the currency of the books. */
  readonly base: bigint;
}

/** What parts are about, locked in the order of their ids (G11). */
export interface Targets {
  readonly items: ReadonlyMap<string, HeldItem>;
  readonly payments: ReadonlyMap<string, HeldPayment>;
  readonly accounts: ReadonlyMap<string, AccountEntity>;
  readonly payouts: ReadonlyMap<string, HeldPayout>;
}

const ITEMS = `SELECT o.id, o.kind, i.number, o.currency, o.open_minor::text AS open, o.person_id AS "personId", o.country
  FROM open_item o JOIN invoice i ON i.brand_id = o.brand_id AND i.id = o.id WHERE o.id = ANY ($1::uuid[]) ORDER BY o.id FOR UPDATE OF o`;
/** The first line of a payment's entry is the account that money moved on. */
const PAYMENTS = `SELECT p.id, p.currency, (CASE p.direction WHEN 'IN' THEN p.amount_minor ELSE -p.amount_minor END)::text AS amount,
    coalesce(nullif(p.reference, ''), p.booked_on::text) AS label, l.account_id AS "accountId", (l.base_debit_minor + l.base_credit_minor)::text AS base, p.reversed_at IS NOT NULL AS "isReversed",
    EXISTS (SELECT 1 FROM bank_match_part b WHERE b.brand_id = p.brand_id AND b.payment_id = p.id AND NOT b.undone) AS "isMatched"
  FROM payment p JOIN journal_entry e ON e.brand_id = p.brand_id AND e.source_type = 'payment' AND e.source_id = p.id::text
      AND e.kind IN ('PAYMENT', 'REFUND')
    JOIN journal_line l ON l.brand_id = e.brand_id AND l.entry_id = e.id AND l.position = 1
  WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id FOR UPDATE OF p`;

const idsOf = (parts: readonly WantedPart[], ...kinds: readonly string[]): string[] =>
  uuids(parts.flatMap(({ kind, targetId }) => (kinds.includes(kind) && targetId !== null ? [targetId] : [])));

/** Loads and locks what parts are about; refuses what is not there, of another currency, or used already. */
export async function holdTargets(
  tx: Tx,
  line: BankLineRow,
  ownAccountId: string,
  parts: readonly WantedPart[],
): Promise<Targets> {
  const payouts = await heldPayouts(tx, line.currency, idsOf(parts, 'PAYOUT'));
  const payments = await heldPayments(tx, line, idsOf(parts, 'PAYMENT'));
  const items = await tx.query<Omit<HeldItem, 'open'> & { open: string }>('bank_hold_items', ITEMS, [
    idsOf(parts, 'INVOICE', 'CREDIT_NOTE'),
  ]);
  const accounts = await tx.find(AccountEntity, { id: In(idsOf(parts, 'ACCOUNT')) });
  const targets: Targets = {
    items: new Map(items.map((row) => [row.id, { ...row, open: BigInt(row.open) }])),
    payments,
    accounts: new Map(accounts.map((row) => [row.id, row])),
    payouts,
  };
  parts.forEach((part, index) => assertTarget(part, index, targets, line, ownAccountId));
  return targets;
}

async function heldPayments(tx: Tx, line: BankLineRow, ids: readonly string[]): Promise<Map<string, HeldPayment>> {
  if (ids.length === 0) return new Map();
  type Raw = Omit<HeldPayment, 'amount' | 'base'> & {
    amount: string;
    base: string;
    isReversed: boolean;
    isMatched: boolean;
  };
  const rows = await tx.query<Raw>('bank_hold_payments', PAYMENTS, [ids]);
  for (const row of rows)
    if (row.isReversed || row.isMatched || row.currency !== line.currency)
      throw new DomainError(
        'FINANCE_BANK_PARTS',
        `The payment ${row.label} was taken back, belongs to another movement, or is of another currency.`,
        {
          path: ['parts'],
        },
      );
  return new Map(rows.map((row) => [row.id, { ...row, amount: BigInt(row.amount), base: BigInt(row.base) }]));
}

function assertTarget(
  part: WantedPart,
  index: number,
  targets: Targets,
  line: BankLineRow,
  ownAccountId: string,
): void {
  const { kind, targetId } = part;
  const path = ['parts', String(index)];
  if (kind === 'ON_ACCOUNT') return;
  if (targetId === null)
    throw new DomainError('FINANCE_BANK_PARTS', 'Say which document, payment or account it is.', { path });
  if (kind === 'INVOICE' || kind === 'CREDIT_NOTE') {
    const item = targets.items.get(targetId);
    if (item?.kind !== kind) throw notFound('Invoice', targetId);
    if (item.currency !== line.currency)
      throw new DomainError(
        'FINANCE_PAYMENT_CURRENCY',
        `Only documents in ${line.currency} can be paid in ${line.currency}.`,
        { path },
      );
  }
  if (kind === 'PAYOUT' && !targets.payouts.has(targetId)) throw notFound('Payout', targetId);
  if (kind === 'PAYMENT' && !targets.payments.has(targetId)) throw notFound('Payment', targetId);
  if (kind === 'ACCOUNT') {
    const account = targets.accounts.get(targetId);
    assertBookable(account, account?.code ?? targetId);
    if (targetId === ownAccountId)
      throw new DomainError('FINANCE_BANK_ACCOUNT_REFUSED', 'A movement is not booked to its own account.', { path });
  }
}
