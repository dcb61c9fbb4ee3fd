import { DomainError, defineTransitions } from '@mh-os/kernel';

export type LeadStatus = 'NEW' | 'WORKING' | 'QUALIFIED' | 'CONVERTED' | 'DISQUALIFIED';
export type LeadAction = 'START' | 'QUALIFY' | 'DISQUALIFY' | 'REOPEN' | 'CONVERT';

/** What can happen to a lead when; a converted one is history. */
export const leadTransitions = defineTransitions<LeadStatus, LeadAction>('Lead', {
  NEW: { START: 'WORKING', QUALIFY: 'QUALIFIED', DISQUALIFY: 'DISQUALIFIED', CONVERT: 'CONVERTED' },
  WORKING: { QUALIFY: 'QUALIFIED', DISQUALIFY: 'DISQUALIFIED', CONVERT: 'CONVERTED' },
  QUALIFIED: { DISQUALIFY: 'DISQUALIFIED', CONVERT: 'CONVERTED' },
  DISQUALIFIED: { REOPEN: 'WORKING' },
  CONVERTED: {},
});

/** Leads that count against the capacity of whoever works on them. */
export const OPEN: readonly LeadStatus[] = ['NEW', 'WORKING', 'QUALIFIED'];

export type AttributeValue = string | number | boolean | null;

/** What is known of a lead, as it comes in. */
export interface LeadValues {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly companyName: string | null;
  readonly country: string | null;
  readonly postalCode: string | null;
  readonly message: string | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly tags: readonly string[];
}

const LIMITS = {
  ...{ givenName: 120, familyName: 120, email: 254, phone: 40, companyName: 200, country: 2, postalCode: 20 },
  message: 4_000,
} as const;
const KEY = /^[a-z][a-zA-Z0-9_]{0,59}$/;
const ATTRIBUTES = 60;
const TAGS = 30;

function refuse(message: string, ...path: string[]): never {
  throw new DomainError('LEAD_INVALID', message, { path });
}

/** A lead as it is kept: trimmed, empty as null, e-mail in lower case; refused where nobody could be reached by it. */
export function plainLead(given: Partial<LeadValues>): LeadValues {
  const text = (name: keyof typeof LIMITS): string | null => {
    const value = given[name]?.trim() ?? '';
    if (value.length > LIMITS[name]) refuse(`${name} has at most ${LIMITS[name]} characters.`, name);
    return value === '' ? null : value;
  };
  const email = text('email')?.toLowerCase() ?? null;
  if (email !== null && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email))
    refuse(`"${email}" is not an e-mail address.`, 'email');
  const country = text('country')?.toUpperCase() ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) refuse('A country has two letters, such as DE.', 'country');
  const lead = {
    ...{ givenName: text('givenName'), familyName: text('familyName'), email, phone: text('phone') },
    ...{ companyName: text('companyName'), country, postalCode: text('postalCode'), message: text('message') },
    attributes: plainAttributes(given.attributes ?? {}),
    tags: plainTags(given.tags ?? []),
  };
  if (![lead.givenName, lead.familyName, lead.email, lead.phone, lead.companyName].some((one) => one !== null))
    refuse('A lead needs a name, a company, an e-mail address or a phone number.');
  return lead;
}

/** Own fields: simple values under keys that a filter or rule can name. */
export function plainAttributes(given: Readonly<Record<string, unknown>>): Record<string, AttributeValue> {
  const entries = Object.entries(given);
  if (entries.length > ATTRIBUTES) refuse(`A lead has at most ${ATTRIBUTES} own fields.`, 'attributes');
  for (const [key, value] of entries) {
    if (!KEY.test(key))
      refuse(`"${key}" is no name of a field: use letters, digits and underscores.`, 'attributes', key);
    const simple = value === null || typeof value === 'boolean' || Number.isFinite(value) || typeof value === 'string';
    if (!simple || (typeof value === 'string' && value.length > 500))
      refuse('A field is a text of at most 500 characters, a number, true or false.', 'attributes', key);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, AttributeValue>;
}

function plainTags(given: readonly string[]): string[] {
  const tags = [...new Set(given.map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== ''))].sort();
  if (tags.length > TAGS || tags.some((tag) => tag.length > 60))
    refuse(`At most ${TAGS} tags of at most 60 characters.`, 'tags');
  return tags;
}

/** Territories as they are kept. */
export function plainTerritories(given: readonly string[]): string[] {
  return [...new Set(given.map((one) => one.trim().toUpperCase()))].map((one, i) => {
    if (/^[A-Z]{2}(-[0-9A-Z]{1,10})?$/.test(one)) return one;
    throw new DomainError('LEAD_ASSIGNEE_INVALID', `"${one}" is not a territory such as DE or DE-80.`, {
      path: ['territories', String(i)],
    });
  });
}

/** How people call a lead that has no better name. */
export function leadName({
  givenName,
  familyName,
  companyName,
  email,
  phone,
}: Omit<LeadValues, 'attributes' | 'tags'>): string {
  const person = [givenName, familyName].filter((part) => part !== null).join(' ');
  return person || companyName || email || phone || '';
}
