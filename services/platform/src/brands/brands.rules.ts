import { assertCurrency, defineTransitions, DomainError } from '@mh-os/kernel';

/** Whether a brand can be worked in. */
export enum BrandStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

/** How the brand accounts for VAT. */
export enum VatRegime {
  STANDARD = 'STANDARD',
  SMALL_BUSINESS = 'SMALL_BUSINESS',
  OSS = 'OSS',
}

/** What people set about a brand. */
export interface BrandSettings {
  readonly name: string;
  readonly slug: string;
  readonly status: BrandStatus;
  readonly defaultCurrency: string;
  readonly defaultCountry: string;
  readonly defaultLocale: string;
  readonly timeZone: string;
  readonly vatRegime: VatRegime;
  /** As checkVatId gives it back; null where the brand has none (yet). */
  readonly vatId: string | null;
}

/** One changed field, as events and the activity log tell it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Names that would collide with parts of an address or mislead. */
const RESERVED = new Set(['admin', 'api', 'app', 'graphql', 'mh', 'mh-os', 'platform', 'www', 'static', 'assets']);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Refuses what is not a country; gives it back. */
export function checkCountry(country: string, field: string): string {
  if (/^[A-Z]{2}$/.test(country) && country !== 'ZZ' && regions.of(country) !== undefined) return country;
  throw refuse(field, 'COUNTRY_INVALID', 'The country is two capital letters of ISO 3166, such as DE.');
}

/** Refuses settings that do not make a brand. */
export function checkBrand(settings: BrandSettings): void {
  const { slug } = settings;
  if (!SLUG.test(slug) || slug.length < 2 || slug.length > 40 || RESERVED.has(slug))
    throw refuse(
      'slug',
      'BRAND_SLUG_INVALID',
      'A short name has 2 to 40 lower-case letters, digits and single hyphens, starts with a letter and is not reserved.',
    );
  checkCountry(settings.defaultCountry, 'defaultCountry');
  checkTimeZone(settings.timeZone);
  if (settings.vatRegime === VatRegime.OSS && settings.vatId === null)
    throw refuse('vatId', 'VAT_ID_REQUIRED', 'The one-stop shop (OSS) needs a VAT id: enter it along with the regime.');
  try {
    assertCurrency(settings.defaultCurrency);
  } catch (error) {
    throw error instanceof DomainError ? error.at('defaultCurrency') : error;
  }
}

function checkTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    if (/^[A-Z][\w+-]*(\/[\w+-]+)*$/i.test(zone) && !/^[+-]/.test(zone)) return;
  } catch {
    // falls through to the refusal
  }
  throw refuse('timeZone', 'TIME_ZONE_INVALID', 'The time zone is a name of the IANA list, such as Europe/Berlin.');
}

function refuse(field: string, code: string, message: string): DomainError {
  return new DomainError(code, message, { path: [field] });
}

const FIELDS = [
  ...(['name', 'slug', 'status', 'defaultCurrency', 'defaultCountry', 'defaultLocale', 'timeZone'] as const),
  ...(['vatRegime', 'vatId'] as const),
] as const;

/** Refuses a missing or overlong reason; gives it back without surrounding blanks. */
export function checkReason(reason: string): string {
  const clean = reason.trim();
  if (clean.length >= 3 && clean.length <= 500) return clean;
  throw refuse('reason', 'REASON_MISSING', 'Give a reason of 3 to 500 characters: whoever is affected will read it.');
}

const STATUS_ACTIONS = defineTransitions('Brand', {
  ACTIVE: { suspend: BrandStatus.SUSPENDED },
  SUSPENDED: { resume: BrandStatus.ACTIVE },
} as const satisfies Record<BrandStatus, object>);

/** The status that an action leads to; refused where the brand is in it already. */
export function decideStatus(status: BrandStatus, action: 'suspend' | 'resume'): BrandStatus {
  return STATUS_ACTIONS.next(status, action);
}

/** The fields in which two settings differ. */
export function brandChanges(before: BrandSettings, after: BrandSettings): FieldChange[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}
