import { assertCurrency, DomainError } from '@mh-os/kernel';

/** Whether a brand can be worked in. */
export enum BrandStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
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

/** Refuses settings that do not make a brand. */
export function checkBrand(settings: BrandSettings): void {
  const { slug, defaultCountry: country } = settings;
  if (!SLUG.test(slug) || slug.length < 2 || slug.length > 40 || RESERVED.has(slug))
    throw refuse(
      'slug',
      'BRAND_SLUG_INVALID',
      'A short name has 2 to 40 lower-case letters, digits and single hyphens, starts with a letter and is not reserved.',
    );
  if (!/^[A-Z]{2}$/.test(country) || country === 'ZZ' || regions.of(country) === undefined)
    throw refuse('defaultCountry', 'COUNTRY_INVALID', 'The country is two capital letters of ISO 3166, such as DE.');
  checkTimeZone(settings.timeZone);
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

const FIELDS = ['name', 'slug', 'status', 'defaultCurrency', 'defaultCountry', 'defaultLocale', 'timeZone'] as const;

/** The fields in which two settings differ. */
export function brandChanges(before: BrandSettings, after: BrandSettings): FieldChange[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}
