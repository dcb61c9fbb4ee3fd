import { customerCreditAdded } from '@mh-os/contracts';
import { type Clock, DomainError, Money, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { CustomerCreditEntity } from './customer-credit.entity.ts';

const OPEN = `INSERT INTO customer_credit (brand_id, id, version, created_at, updated_at, person_id, currency, balance_minor, held_minor)
  VALUES ($1, $2, 1, $3, $3, $4, $5, 0, 0) ON CONFLICT (brand_id, person_id, currency) DO NOTHING`;
const ENTRY = `INSERT INTO credit_entry (brand_id, id, created_at, credit_id, kind, amount_minor, source_type, source_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

export interface CreditSource {
  readonly type: string;
  readonly id: string;
}

/** A customer's credit, locked; made when they first have some. */
export async function openCredit(tx: Tx, personId: string, currency: string, now: Date): Promise<CustomerCreditEntity> {
  await tx.query('credit_open', OPEN, [tx.ctx.requireBrand(), newId(), now, personId, currency]);
  const found = await tx.findOne(CustomerCreditEntity, { personId, currency });
  return tx.lock(CustomerCreditEntity, found!.id);
}

/** Writes down why the balance moved; the same source moves it once. */
export async function writeEntry(
  tx: Tx,
  creditId: string,
  amount: bigint,
  source: CreditSource,
  now: Date,
): Promise<void> {
  const kind = amount > 0n ? 'ADDED' : 'USED';
  await tx.query('credit_entry_write', ENTRY, [
    tx.ctx.requireBrand(),
    newId(),
    now,
    creditId,
    kind,
    amount,
    source.type,
    source.id,
  ]);
}

/** More credit for a customer, told to whoever listens. */
export async function addCredit(
  tx: Tx,
  personId: string,
  amount: Money,
  source: CreditSource,
  clock: Clock,
): Promise<string> {
  const now = clock.now();
  const credit = await openCredit(tx, personId, amount.currency, now);
  const changed = await tx.update(credit, { balanceMinor: credit.balanceMinor + amount.minorUnits });
  await writeEntry(tx, credit.id, amount.minorUnits, source, now);
  const target = { aggregateId: credit.id, aggregateVersion: changed.version };
  tx.emit(customerCreditAdded, { label: amount.toString(), personId, amount: amount.toJSON() }, target);
  return credit.id;
}

/** Refuses a hold beyond what is available. */
export function assertAvailable(credit: CustomerCreditEntity | null, asked: Money): CustomerCreditEntity {
  if (asked.minorUnits <= 0n)
    throw new DomainError('FINANCE_CREDIT_AMOUNT', 'What is held is more than nothing.', { path: ['amount'] });
  const available = Money.of(credit === null ? 0n : credit.balanceMinor - credit.heldMinor, asked.currency);
  if (credit !== null && asked.minorUnits <= available.minorUnits) return credit;
  throw new DomainError('FINANCE_CREDIT_INSUFFICIENT', `${available.toString()} of credit is available.`, {
    path: ['amount'],
    details: { available: available.decimal },
  });
}
