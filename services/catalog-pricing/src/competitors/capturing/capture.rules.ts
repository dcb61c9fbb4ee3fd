import { DomainError, Money, sha256 } from '@mh-os/kernel';
import { type Pack, packValues } from '../comparing/unit-value.rules.ts';

export const CAPTURE_SOURCES = ['API', 'CSV', 'PAGE'] as const;
/** Where a captured price came from. */
export type CaptureSource = (typeof CAPTURE_SOURCES)[number];

/** What a price that names less is completed with. */
export interface ListingDefaults {
  readonly id: string;
  readonly currency: string;
  readonly includesVat: boolean;
  readonly pack: Pack;
  readonly url: string | null;
}

/** A price as somebody reports it. */
export interface ReportedPrice {
  /** Plain decimal. */
  readonly amount: string;
  readonly currency?: string | null | undefined;
  readonly includesVat?: boolean | null | undefined;
  readonly pack?: Pack | null | undefined;
  readonly inStock?: boolean | null | undefined;
  readonly url?: string | null | undefined;
  readonly capturedAt: Date;
  /** SHA-256 of what was seen; of the report itself where left out. */
  readonly evidenceHash?: string | null | undefined;
}

/** A captured price as it is kept. */
export interface Capture {
  readonly listingId: string;
  readonly capturedAt: Date;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly includesVat: boolean;
  readonly packAmount: string;
  readonly packUnit: string;
  readonly inStock: boolean | null;
  readonly url: string | null;
  readonly evidenceHash: string;
}

/** How far the clock of a reporter may be ahead of ours. */
const AHEAD_MS = 300_000;
const LONGEST_URL = 2_000;

/** Checks a reported price and completes it by its listing. */
export function captureOf(reported: ReportedPrice, listing: ListingDefaults, now: Date): Capture {
  const amount = Money.parse(reported.amount, reported.currency ?? listing.currency);
  if (amount.minorUnits <= 0n)
    throw new DomainError('CAPTURE_NOT_POSITIVE', 'A captured price is more than zero.', { path: ['amount'] });
  if (reported.capturedAt.getTime() > now.getTime() + AHEAD_MS)
    throw new DomainError('CAPTURE_IN_FUTURE', 'A price cannot have been captured in the future.', {
      path: ['capturedAt'],
    });
  const facts = {
    ...{
      listingId: listing.id,
      capturedAt: reported.capturedAt,
      amountMinor: amount.minorUnits,
      currency: amount.currency,
    },
    includesVat: reported.includesVat ?? listing.includesVat,
    ...packValues(reported.pack ?? listing.pack),
    inStock: reported.inStock ?? null,
    url: webAddress(reported.url ?? listing.url),
  };
  return { ...facts, evidenceHash: evidenceOf(reported.evidenceHash) ?? sha256(toldBy(reported)) };
}

function evidenceOf(hash: string | null | undefined): string | null {
  if (hash === null || hash === undefined) return null;
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new DomainError('EVIDENCE_MALFORMED', 'An evidence hash is 64 lower-case hexadecimal digits (SHA-256).', {
    path: ['evidenceHash'],
  });
}

function toldBy({ amount, currency, includesVat, pack, inStock, url, capturedAt }: ReportedPrice): string {
  return JSON.stringify([
    amount,
    currency,
    includesVat,
    pack?.amount,
    pack?.unit,
    inStock,
    url,
    capturedAt.toISOString(),
  ]);
}

/** An address of the web, or null. */
export function webAddress(url: string | null | undefined): string | null {
  const text = url?.trim();
  if (!text) return null;
  const parsed = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
  if (parsed && /^https?:$/.test(parsed.protocol) && !parsed.username) return text;
  throw new DomainError('URL_MALFORMED', 'An address begins with https:// and has at most 2,000 characters.', {
    path: ['url'],
  });
}

/** Whether two captures of one instant say the same: then the second changes nothing. */
export function samePrice(a: Omit<Capture, 'evidenceHash' | 'url'>, b: Omit<Capture, 'evidenceHash' | 'url'>): boolean {
  return (
    a.amountMinor === b.amountMinor &&
    a.currency === b.currency &&
    a.includesVat === b.includesVat &&
    a.packAmount === b.packAmount &&
    a.packUnit === b.packUnit &&
    a.inStock === b.inStock
  );
}
