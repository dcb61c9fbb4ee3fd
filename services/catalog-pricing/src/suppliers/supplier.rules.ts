import { DomainError, UnitPrice } from '@mh-os/kernel';

/** What is known of a supplier. */
export interface SupplierFacts {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly leadTimeDays?: number | null | undefined;
}

/** Terms of a supplier for a variant. */
export interface Terms {
  readonly supplierId: string;
  readonly price?: { readonly decimal: string; readonly currency: string } | null | undefined;
  readonly minimumQuantity: number;
  readonly leadTimeDays?: number | null | undefined;
  readonly preferred: boolean;
}

const LONGEST_LEAD = 730;
export const MOST_SUPPLIERS = 20;

const badDays = (days: number | null | undefined): boolean =>
  days !== null && days !== undefined && (!Number.isInteger(days) || days < 0 || days > LONGEST_LEAD);

/** How names of suppliers are compared: letter case and blanks do not tell them apart. */
export function supplierKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Refuses a supplier without a name, with an impossible lead time or address. */
export function assertSupplier({ name, email, leadTimeDays }: SupplierFacts): void {
  const refuse = (field: string, message: string): never => {
    throw new DomainError('SUPPLIER_INVALID', message, { path: [field] });
  };
  if (!name.trim() || name.trim().length > 200) refuse('name', 'A supplier has a name of 1 to 200 characters.');
  if (badDays(leadTimeDays)) refuse('leadTimeDays', `A lead time is 0 to ${LONGEST_LEAD} days.`);
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) refuse('email', `"${email.slice(0, 60)}" is no address.`);
}

/** Refuses terms that name a supplier twice, prefer two, or cannot be ordered by. */
export function assertTerms(terms: readonly Terms[]): void {
  const refuse = (message: string): never => {
    throw new DomainError('SUPPLY_INVALID', message, { path: ['terms'] });
  };
  if (terms.length > MOST_SUPPLIERS) refuse(`A variant has at most ${MOST_SUPPLIERS} suppliers.`);
  if (new Set(terms.map((one) => one.supplierId)).size !== terms.length) refuse('A supplier is named twice.');
  if (terms.filter((one) => one.preferred).length > 1) refuse('Only one supplier is preferred.');
  for (const { minimumQuantity, leadTimeDays, price } of terms) {
    if (!Number.isInteger(minimumQuantity) || minimumQuantity < 1 || minimumQuantity > 1_000_000)
      refuse('A smallest order is 1 to 1,000,000 pieces.');
    if (badDays(leadTimeDays)) refuse(`A lead time is 0 to ${LONGEST_LEAD} days.`);
    if (price && UnitPrice.parse(price.decimal, price.currency).scaled < 0n)
      refuse('A purchase price is not below zero.');
  }
}

/** Terms in words, for the activity log. */
export function termsText(terms: readonly (Terms & { readonly name: string })[]): string | null {
  const each = terms.map(
    ({ name, minimumQuantity, preferred }) => `${name} (${minimumQuantity}${preferred ? ', preferred' : ''})`,
  );
  return each.join(', ') || null;
}
