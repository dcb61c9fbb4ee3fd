import { DomainError } from '@mh-os/kernel';
import type { CustomValues } from './person.entity.ts';
import type { NewPerson, PersonFacts, SourceReference } from './person-writing.ts';
import {
  decideAddresses,
  decideBirthday,
  decideCountry,
  decideEmails,
  decideLanguage,
  decidePhones,
  decideTags,
  trimmed,
  type AddressFacts,
} from './person.rules.ts';

/** What a caller says of a person; undefined leaves as it is. */
export interface PersonWish {
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly companyName?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly birthday?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly emails?: readonly string[] | null | undefined;
  readonly phones?: readonly string[] | null | undefined;
  readonly addresses?: readonly AddressFacts[] | null | undefined;
  readonly references?: readonly SourceReference[] | null | undefined;
}

type Known = Omit<PersonFacts, 'custom'>;

const NOTHING: Known = {
  givenName: null,
  familyName: null,
  companyName: null,
  language: null,
  birthday: null,
  country: null,
  ownerId: null,
  tags: [],
};

/** The facts after a wish: what is left out stays as it was. */
export function decideFacts(wish: PersonWish, before: Known, now: Date): Known {
  const or = <T, K>(given: T | undefined, decide: (given: T) => K, kept: K): K =>
    given === undefined ? kept : decide(given);
  return {
    givenName: or(wish.givenName, (text) => trimmed(text, 120), before.givenName),
    familyName: or(wish.familyName, (text) => trimmed(text, 120), before.familyName),
    companyName: or(wish.companyName, (text) => trimmed(text, 200), before.companyName),
    language: or(wish.language, decideLanguage, before.language),
    birthday: or(wish.birthday, (day) => decideBirthday(day, now), before.birthday),
    country: or(wish.country, decideCountry, before.country),
    ownerId: or(wish.ownerId, (id) => id, before.ownerId),
    tags: or(wish.tags, (tags) => decideTags(tags ?? []), before.tags),
  };
}

/** References without blanks, each once. */
export function decideReferences(given: readonly SourceReference[]): SourceReference[] {
  const kept = given.map(({ source, reference }) => ({ source: source.trim(), reference: reference.trim() }));
  if (kept.some(({ source, reference }) => !source || !reference || source.length > 60 || reference.length > 120))
    throw new DomainError('CRM_PERSON_INVALID', 'A reference names a source (60 characters) and a number (120).', {
      path: ['references'],
    });
  return [...new Map(kept.map((one) => [`${one.source}\u001f${one.reference}`, one])).values()];
}

/** Somebody new out of a wish; refused where nothing tells who it is. */
export function decideNewPerson(
  id: string,
  source: string,
  wish: PersonWish,
  custom: CustomValues,
  now: Date,
): NewPerson {
  const facts = { ...decideFacts(wish, NOTHING, now), custom };
  const addresses = decideAddresses(wish.addresses ?? []);
  const country = facts.country ?? addresses[0]?.country ?? null;
  const person = {
    ...{ id, source, addresses },
    facts: { ...facts, country },
    emails: decideEmails(wish.emails ?? []),
    phones: decidePhones(wish.phones ?? [], country),
    references: decideReferences(wish.references ?? []),
  };
  const { givenName, familyName, companyName } = facts;
  if (
    !(givenName ?? familyName ?? companyName) &&
    person.emails.length + person.phones.length + person.references.length === 0
  )
    throw new DomainError('CRM_PERSON_INVALID', 'Give a name, an e-mail address, a telephone number or a reference.', {
      path: ['givenName'],
    });
  return person;
}

/** Refuses changes of people who were merged or erased. */
export function assertOpen(person: { readonly mergedIntoId: string | null; readonly erasedAt: Date | null }): void {
  if (person.mergedIntoId !== null)
    throw new DomainError('CRM_PERSON_MERGED', 'This record was merged into another one: change that.', {
      details: { mergedIntoId: person.mergedIntoId },
    });
  if (person.erasedAt !== null) throw new DomainError('CRM_PERSON_ERASED', 'The data of this person was erased.');
}
