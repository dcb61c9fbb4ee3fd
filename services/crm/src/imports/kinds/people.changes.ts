import { personRemoved, personUpdated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { changesOf } from '@mh-os/kernel';

import type { CustomField } from '../../custom-fields/custom-field.rules.ts';
import { claimEmails, claimReferences } from '../../people/person-claims.ts';
import { PersonEntity } from '../../people/person.entity.ts';
import { addAddresses, addPhones } from '../../people/person-parts.ts';
import { tellTags } from '../../people/person-tags.ts';
import { assertOpen, decideFacts, decideNewPerson } from '../../people/person-wish.rules.ts';
import { type PersonFacts, rewritePerson } from '../../people/person-writing.ts';
import { BRAND } from '../../sql.ts';
import { attempt, type ImportFrame, type ImportRow, type KeptChange, type RowFault } from '../import-kind.ts';
import { lockSubjects, partChanges, removeDerived, type Reversible } from '../taking-back.ts';
import { customOf, wishOf } from './people.fields.ts';

const PARTS = ['person_email', 'person_phone', 'postal_address', 'person_reference'] as const;

/** What takes a row of people back. */
export type PersonUndo =
  | { readonly fresh: true; readonly state: string }
  | {
      readonly fresh: false;
      readonly state: string;
      readonly before: PersonFacts;
      /** Ids of the parts that the row added, by table. */
      readonly added: Readonly<Record<string, readonly string[]>>;
      readonly relationId: string | null;
    };

export interface PersonChange {
  readonly number: string;
  readonly before: PersonFacts;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly changed: boolean;
}

export const addedNothing = ({ changed, added }: PersonChange): boolean =>
  !changed && Object.values(added).every((ids) => ids.length === 0);

/** Somebody's facts as they can be written again. */
const factsOf = (one: PersonEntity): PersonFacts => {
  const { givenName, familyName, companyName, language, birthday, country, ownerId, tags, custom } = one;
  return { givenName, familyName, companyName, language, birthday, country, ownerId, tags, custom };
};

/** What a row says of somebody who is there: its facts replace theirs, its tags and how to reach them are added. */
export async function changePerson(
  tx: Tx,
  id: string,
  row: ImportRow,
  custom: readonly CustomField[],
  { source, now }: ImportFrame,
  faults: RowFault[],
): Promise<PersonChange | null> {
  const person = await tx.lock(PersonEntity, id);
  const wish = wishOf(row);
  const decided = attempt(row.row, faults, () => {
    assertOpen(person);
    const tags = wish.tags && [...person.tags, ...wish.tags];
    const facts = { ...decideFacts({ ...wish, tags }, person, now), custom: customOf(custom, row, person.custom) };
    return { facts, parts: decideNewPerson(id, source, { ...wish, country: facts.country }, {}, now) };
  });
  if (!decided) return null;
  const { facts, parts } = decided;
  const before = await partIds(tx, id);
  const mine = { personId: id };
  await claimReferences(
    tx,
    parts.references.map((one) => ({ ...mine, ...one })),
  );
  await claimEmails(
    tx,
    parts.emails.map((email, at) => ({ ...mine, email, primary: at === 0 })),
  );
  await addPhones(tx, [parts]);
  await addAddresses(tx, [parts]);
  const added = minus(await partIds(tx, id), before);
  const changes = changesOf(person, facts);
  const kept = factsOf(person);
  const change = { number: person.number, before: kept, added, changed: changes.length > 0 };
  if (!addedNothing(change))
    await save(
      tx,
      person,
      facts,
      Object.keys(added).filter((table) => added[table]!.length > 0),
    );
  return change;
}

async function save(tx: Tx, person: PersonEntity, facts: PersonFacts, parts: readonly string[]): Promise<void> {
  const tags = person.tags;
  const fields = [...changesOf(person, facts).map(({ field }) => field), ...parts];
  await rewritePerson(tx, person, facts);
  const changes = fields.map((field) => ({ field, before: null, after: null }));
  const target = { aggregateId: person.id, aggregateVersion: person.version };
  tx.emit(personUpdated, { label: person.number, personId: person.id, changes }, target);
  tellTags(tx, person, tags);
}

async function partIds(tx: Tx, id: string): Promise<Record<string, string[]>> {
  const each = PARTS.map(
    (table) => `SELECT '${table}' AS part, id FROM ${table} WHERE brand_id = ${BRAND} AND person_id = $1`,
  );
  const rows = await tx.query<{ part: string; id: string }>('import_part_ids', each.join(' UNION ALL '), [id]);
  return Object.fromEntries(
    PARTS.map((table) => [table, rows.filter(({ part }) => part === table).map((row) => row.id)]),
  );
}

const minus = (after: Record<string, string[]>, before: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(PARTS.map((table) => [table, after[table]!.filter((id) => !before[table]!.includes(id))]));

/** Takes rows of people back: new people go, changed ones are as they were. */
export async function undoPeople(tx: Tx, changes: readonly KeptChange[], frame: ImportFrame): Promise<RowFault[]> {
  const ids = changes.map(({ subjectId }) => subjectId);
  await lockSubjects(tx, 'person', ids);
  const { reversible, faults } = await partChanges<PersonUndo>(tx, 'person', changes, ({ fresh }) => fresh);
  const people = await tx.find(PersonEntity, { id: In(reversible.map(({ subjectId }) => subjectId)) });
  const byId = new Map(people.map((one) => [one.id, one]));
  const gone = reversible.filter(({ undo }) => undo.fresh).map(({ subjectId }) => byId.get(subjectId)!);
  await removeDerived(
    tx,
    'person',
    gone.map(({ id }) => id),
  );
  for (const person of gone) {
    const { id, number, version } = person;
    await tx.remove(person);
    const target = { aggregateId: id, aggregateVersion: version + 1 };
    tx.emit(personRemoved, { label: number, personId: id, importId: frame.importId }, target);
  }
  for (const one of reversible) await restore(tx, byId.get(one.subjectId)!, one);
  return faults;
}

async function restore(tx: Tx, person: PersonEntity, { undo }: Reversible<PersonUndo>): Promise<void> {
  if (undo.fresh) return;
  for (const table of [...PARTS, 'company_person'] as const) {
    const ids = table === 'company_person' ? [undo.relationId].filter((id) => id !== null) : undo.added[table]!;
    if (ids.length > 0)
      await tx.query(
        `take_back_parts_${table}`,
        `DELETE FROM ${table} WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[])`,
        [ids],
      );
  }
  await save(tx, person, undo.before, ['imported']);
}
