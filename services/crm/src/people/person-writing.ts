import { personCreated } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { takeNumbers } from '../numbers/numbers.ts';
import { indexRecords } from '../search/search-index.ts';
import { claimEmails, claimReferences, type Owned } from './person-claims.ts';
import { addAddresses, addPhones, readParts } from './person-parts.ts';
import { tellTags } from './person-tags.ts';
import { PersonEntity, type CustomValues } from './person.entity.ts';
import { nameKey } from './normal.rules.ts';
import type { NormalEmail, NormalPhone } from './normal-contact.rules.ts';
import { displayName, type KeptAddress } from './person.rules.ts';

/** A number that a source (a shop, an old system) knows somebody by. */
export interface SourceReference {
  readonly source: string;
  readonly reference: string;
}

/** What is known of a person beside how to reach them. */
export interface PersonFacts {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly companyName: string | null;
  readonly language: string | null;
  readonly birthday: string | null;
  readonly country: string | null;
  readonly ownerId: string | null;
  readonly tags: string[];
  readonly custom: CustomValues;
}

/** Somebody to be written. */
export interface NewPerson {
  readonly id: string;
  readonly source: string;
  readonly facts: PersonFacts;
  readonly emails: readonly NormalEmail[];
  readonly phones: readonly NormalPhone[];
  readonly addresses: readonly KeptAddress[];
  readonly references: readonly SourceReference[];
}

/**
 * Claims what identifies these people: numbers of sources first, then addresses, each in order, so that parallel writers wait
 * for each other and never in a circle. Gives back what belongs to others.
 */
export async function claimKeys(tx: Tx, people: readonly NewPerson[]): Promise<Owned[]> {
  const references = people.flatMap(({ id, references: all }) => all.map((one) => ({ personId: id, ...one })));
  const emails = people.flatMap(({ id, emails: all }) =>
    all.map((email, at) => ({ personId: id, email, primary: at === 0 })),
  );
  return [...(await claimReferences(tx, references)), ...(await claimEmails(tx, emails))];
}

/** Refuses keys that somebody else has, naming them. */
export function assertFree(owned: readonly Owned[]): void {
  const [first] = owned;
  if (!first) return;
  const code = first.kind === 'email' ? 'CRM_EMAIL_TAKEN' : 'CRM_REFERENCE_TAKEN';
  const what = first.kind === 'email' ? 'this address' : 'this number of the source';
  throw new DomainError(code, `Somebody else has ${what} already: change that person, or merge the two.`, {
    path: [first.kind === 'email' ? 'emails' : 'references'],
    details: { personId: first.ownerId },
  });
}

/** Writes people whose keys were claimed, with numbers in order, and tells of each. */
export async function writeNewPeople(tx: Tx, people: readonly NewPerson[]): Promise<PersonEntity[]> {
  if (people.length === 0) return [];
  const numbers = await takeNumbers(tx, 'P', people.length);
  const rows = people.map(({ id, source, facts, emails }, at) => {
    const shown = displayName(facts, emails[0]?.address, numbers[at]!);
    return {
      ...facts,
      id,
      source,
      number: numbers[at]!,
      displayName: shown,
      nameKey: nameKey(shown) || numbers[at]!.toLowerCase(),
      mergedIntoId: null,
      erasedAt: null,
    };
  });
  const written = await tx.insert<PersonEntity>(PersonEntity, rows);
  await addPhones(tx, people);
  await addAddresses(tx, people);
  await indexRecords(tx, 'PERSON', written.map(searchable), true);
  for (const person of written) {
    tx.emit(
      personCreated,
      { label: person.number, personId: person.id, source: person.source },
      { aggregateId: person.id, aggregateVersion: person.version },
    );
    tellTags(tx, person, []);
  }
  return written;
}

/** Writes other facts of somebody, with what follows from them for how they are shown and found. */
export async function rewritePerson(
  tx: Tx,
  person: PersonEntity,
  facts: PersonFacts,
  expectedVersion?: number,
): Promise<void> {
  const email = (await readParts(tx, [person.id])).get(person.id)?.emails[0]?.address;
  const shown = displayName(facts, email, person.number);
  const key = nameKey(shown) || person.number.toLowerCase();
  await tx.update(person, { ...facts, displayName: shown, nameKey: key }, expectedVersion);
  await indexRecords(tx, 'PERSON', [searchable(person)]);
}

/** The words by which a person is found; addresses are looked up where they are kept. */
export function searchable(person: PersonEntity): { id: string; texts: (string | null)[] } {
  const { id, number, givenName, familyName, companyName } = person;
  return { id, texts: [number, number.replace(/\D/g, ''), givenName, familyName, companyName] };
}
