import { canonicalJson, sha256 } from '@mh-os/kernel';

/** Before the first entry of a brand. */
export const GENESIS = '0'.repeat(64);

/** A line as the chain covers it; the account by its id, for its name may change. */
export interface ChainedLine {
  readonly accountId: string;
  readonly currency: string;
  readonly debit: string;
  readonly credit: string;
  readonly baseDebit: string;
  readonly baseCredit: string;
  readonly rate: string | null;
  readonly vatKey: string | null;
  readonly vatRate: string | null;
  /** Only where it is told: lines from before it was kept hash as they did then. */
  readonly vatCountry?: string;
  readonly invoiceId: string | null;
  readonly orderId: string | null;
  readonly channelId: string | null;
}

/** An entry as the chain covers it: everything that counts, and the description by its hash. */
export interface ChainedEntry {
  readonly id: string;
  readonly seq: string;
  readonly fiscalYear: number;
  readonly number: number;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly kind: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly textHash: string;
  readonly baseCurrency: string;
  readonly reversesId: string | null;
  readonly actor: string;
  readonly lines: readonly ChainedLine[];
}

/** The hash of an entry over the one before it (F15). */
export function entryHash(prevHash: string, entry: ChainedEntry): string {
  return sha256(`${prevHash}\n${canonicalJson(entry)}`);
}

/** Exact text of a decimal: no zeros that mean nothing, so that what was written and what was read are the same. */
export function exact(decimal: string | null | undefined): string | null {
  if (decimal === null || decimal === undefined) return null;
  return decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;
}

/** The country that taxes a line, as the chain covers it. */
export function taxedIn(country: string | null | undefined): Pick<ChainedLine, 'vatCountry'> {
  return country === null || country === undefined ? {} : { vatCountry: country };
}
