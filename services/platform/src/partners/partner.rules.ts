import { defineTransitions, DomainError } from '@mh-os/kernel';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { FieldChange } from '../brands/brands.rules.ts';

/** What a partner does for the brand. */
export enum PartnerKind {
  STAND = 'STAND',
  DEALER = 'DEALER',
  WHITE_LABEL = 'WHITE_LABEL',
}

/** How the work with a partner stands. */
export enum PartnerStatus {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
}

/** What can be done about it. */
export enum PartnerAction {
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  END = 'END',
}

/** From which status which action leads where. */
export const partnerTransitions = defineTransitions<PartnerStatus, PartnerAction>('Partner', {
  ACTIVE: { PAUSE: PartnerStatus.PAUSED, END: PartnerStatus.ENDED },
  PAUSED: { RESUME: PartnerStatus.ACTIVE, END: PartnerStatus.ENDED },
  ENDED: {},
});

/** What is known of a partner company. */
export interface PartnerFacts {
  readonly legalName: string;
  readonly kinds: readonly PartnerKind[];
  readonly vatId: string | null;
  readonly country: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly contactName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The role that people of a partner have for each thing that it does. */
export const PARTNER_ROLES: Readonly<Record<PartnerKind, string>> = {
  STAND: 'stand-partner-user',
  DEALER: 'dealer-partner-user',
  WHITE_LABEL: 'white-label-partner-user',
};

const NAME_MAX = 200;
const TEXT_MAX = 200;

/** The company's name, trimmed; refuses an empty or overlong one. */
export function checkLegalName(name: string): string {
  const clean = optionalText(name, 'legalName', NAME_MAX);
  if (clean !== null) return clean;
  throw wrong('legalName', 'A partner has a legal name.');
}

/** A text that may be missing, trimmed; null where nothing is left of it. */
export function optionalText(text: string | null | undefined, field: string, max = TEXT_MAX): string | null {
  const clean = (text ?? '').trim().replace(/\s+/g, ' ');
  if (clean.length <= max && !/\p{Cc}/u.test(clean)) return clean === '' ? null : clean;
  throw wrong(field, `This has at most ${max} characters, none of them control characters.`);
}

/** The kinds once each, in a fixed order; refuses none. */
export function checkKinds(kinds: readonly PartnerKind[]): PartnerKind[] {
  const known = Object.values(PartnerKind).filter((kind) => kinds.includes(kind));
  if (known.length > 0) return known;
  throw new DomainError('PARTNER_KIND_REQUIRED', 'Say what the partner does: stand, dealer or white label.', {
    path: ['kinds'],
  });
}

/** A phone number with its country code (E.164); without one it is read as a number of the partner's country. */
export function checkPhone(phone: string, country: string): string {
  const parsed = parsePhoneNumberFromString(phone.trim(), {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  if (parsed?.isValid()) return parsed.number;
  throw new DomainError('PHONE_INVALID', `This is no phone number of ${country}, nor one with a country code.`, {
    path: ['phone'],
  });
}

/** A member's roles after what they do for partners has changed: those of the partners' kinds, and all that are no partner's. */
export function rolesWith(before: readonly string[], kinds: readonly PartnerKind[]): string[] {
  const ofPartners = new Set(Object.values(PARTNER_ROLES));
  const others = before.filter((role) => !ofPartners.has(role));
  return [...new Set([...others, ...kinds.map((kind) => PARTNER_ROLES[kind])])].sort();
}

/** Refuses roles without one that a partner of the member asks for: whoever works for it has it until they are unlinked. */
export function checkPartnerRoles(after: readonly string[], kinds: readonly PartnerKind[]): void {
  const missing = kinds.map((kind) => PARTNER_ROLES[kind]).find((role) => !after.includes(role));
  if (missing === undefined) return;
  throw new DomainError(
    'PARTNER_ROLE_LINKED',
    `The role ${missing} goes with a partner that this person works for. Unlink them from the partner instead.`,
    { path: ['roles'], details: { role: missing } },
  );
}

const FIELDS = [
  ...(['legalName', 'kinds', 'vatId', 'country', 'street', 'postalCode', 'city'] as const),
  ...(['contactName', 'email', 'phone'] as const),
] as const;

/** The facts in which two partners differ. */
export function partnerChanges(before: PartnerFacts, after: PartnerFacts): FieldChange[] {
  const told = (value: string | readonly string[] | null): string | null =>
    typeof value === 'object' && value !== null ? value.join(', ') : value;
  return FIELDS.map((field) => ({ field, before: told(before[field]), after: told(after[field]) })).filter(
    (change) => change.before !== change.after,
  );
}

function wrong(field: string, message: string): DomainError {
  return new DomainError('PARTNER_TEXT_INVALID', message, { path: [field] });
}
