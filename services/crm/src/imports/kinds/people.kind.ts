import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { readCustomFields } from '../../custom-fields/custom-fields.read-model.ts';
import type { CustomField } from '../../custom-fields/custom-field.rules.ts';
import type { Owned } from '../../people/person-claims.ts';
import { trimmed } from '../../people/person.rules.ts';
import { decideNewPerson } from '../../people/person-wish.rules.ts';
import { claimKeys, type NewPerson, writeNewPeople } from '../../people/person-writing.ts';
import { BRAND } from '../../sql.ts';
import {
  type Applied,
  type AppliedRow,
  attempt,
  fault,
  type ImportFrame,
  type ImportKind,
  type ImportRow,
  notice,
  type RowFault,
} from '../import-kind.ts';
import { statesOf } from '../subject-state.ts';
import { customColumns, customOf, identitiesOf, PEOPLE_FIELDS, wishOf } from './people.fields.ts';
import { addedNothing, changePerson, type PersonUndo, undoPeople } from './people.changes.ts';
import { employ, Workplaces } from './workplaces.ts';
import { touchedBefore } from './touched.ts';

/** A row that is in order, as somebody new; `companyId` where it says where they work. */
interface Planned {
  readonly row: ImportRow;
  readonly person: NewPerson;
  readonly companyId: string | null;
}

/** Somebody of a row who is there already. */
interface Known extends Planned {
  readonly ownerIds: readonly string[];
  readonly by: Owned['kind'] | 'number';
}

const NUMBERS = `SELECT p.number, p.id FROM person p WHERE p.brand_id = ${BRAND} AND p.number = ANY ($1::text[])`;
const RELEASE = ['person_email', 'person_reference'].map(
  (table) => `DELETE FROM ${table} WHERE brand_id = ${BRAND} AND person_id = ANY ($1::uuid[])`,
);

async function apply(tx: Tx, rows: readonly ImportRow[], frame: ImportFrame): Promise<Applied> {
  const faults: RowFault[] = [];
  const custom = await readCustomFields(tx, 'PERSON');
  const planned = await plan(tx, rows, frame, custom, faults);
  const { fresh, known } = await part(tx, planned);
  const written = await writeNewPeople(
    tx,
    fresh.map(({ person }) => person),
  );
  const numbers = new Map(written.map(({ id, number }) => [id, number]));
  await employ(
    tx,
    fresh.flatMap(({ person, companyId, row }) =>
      companyId ? [{ personId: person.id, number: numbers.get(person.id)!, companyId, role: roleOf(row) }] : [],
    ),
  );
  const states = await statesOf(
    tx,
    'person',
    fresh.map(({ person }) => person.id),
  );
  const created = fresh.map(({ row, person }): AppliedRow => {
    const undo: PersonUndo = { fresh: true, state: states.get(person.id)! };
    return { row: row.row, outcome: 'created', change: { subjectId: person.id, undo } };
  });
  const touched = await touchedBefore(
    tx,
    frame,
    known.flatMap(({ ownerIds }) => ownerIds),
  );
  const others: AppliedRow[] = [];
  for (const one of known) {
    const outcome = await meet(tx, one, frame, custom, touched, faults);
    if (outcome) others.push(outcome);
  }
  return { applied: [...created, ...others].sort((a, b) => a.row - b.row), faults };
}

async function plan(
  tx: Tx,
  rows: readonly ImportRow[],
  { source, now }: ImportFrame,
  custom: readonly CustomField[],
  faults: RowFault[],
): Promise<Planned[]> {
  const workplaces = await Workplaces.of(tx, rows, 'companyNumber', 'companyName');
  return rows.flatMap((row) => {
    const person = attempt(row.row, faults, () =>
      decideNewPerson(newId(), source, wishOf(row), customOf(custom, row), now),
    );
    if (!person) return [];
    const companyId = workplaces.idOf(row, faults, 'companyNumber', 'companyName');
    return companyId === undefined ? [] : [{ row, person, companyId }];
  });
}

/** Who is new and who is there already: by number, else by what identifies them; keys of the new ones are claimed. */
async function part(tx: Tx, planned: readonly Planned[]): Promise<{ fresh: Planned[]; known: Known[] }> {
  const wanted = planned.flatMap(({ row }) => row.cells['number']?.toUpperCase() ?? []);
  const numbered =
    wanted.length === 0 ? [] : await tx.query<{ number: string; id: string }>('import_numbers', NUMBERS, [wanted]);
  const byNumber = new Map(numbered.map(({ number, id }) => [number, id]));
  const ownerOf = ({ row }: Planned): string | undefined => byNumber.get(row.cells['number']?.toUpperCase() ?? '');
  const rest = planned.filter((one) => ownerOf(one) === undefined);
  const owned = await claimKeys(
    tx,
    rest.map(({ person }) => person),
  );
  const owners = Map.groupBy(owned, ({ personId }) => personId);
  for (const [at, sql] of RELEASE.entries())
    if (owners.size > 0) await tx.query(`import_release_${at}`, sql, [[...owners.keys()]]);
  return {
    fresh: rest.filter(({ person }) => !owners.has(person.id)),
    known: planned.flatMap((one): Known[] => {
      const numberOwner = ownerOf(one);
      if (numberOwner !== undefined) return [{ ...one, ownerIds: [numberOwner], by: 'number' }];
      const own = owners.get(one.person.id);
      return own ? [{ ...one, ownerIds: [...new Set(own.map(({ ownerId }) => ownerId))], by: own[0]!.kind }] : [];
    }),
  };
}

const CODES = { email: 'CRM_EMAIL_TAKEN', reference: 'CRM_REFERENCE_TAKEN', number: 'CRM_REFERENCE_TAKEN' } as const;

/** What comes of a row whose person is there already. */
async function meet(
  tx: Tx,
  one: Known,
  frame: ImportFrame,
  custom: readonly CustomField[],
  touched: Set<string>,
  faults: RowFault[],
): Promise<AppliedRow | null> {
  const { row, ownerIds, by, companyId } = one;
  const [ownerId] = ownerIds;
  if (!frame.updateKnown) {
    faults.push(notice(row.row, CODES[by], `Somebody has this ${WORDS[by]} already, and stays as they are.`));
    return { row: row.row, outcome: 'known' };
  }
  if (ownerIds.length > 1) {
    faults.push(fault(row.row, 'CRM_IMPORT_AMBIGUOUS', `What the row says belongs to ${ownerIds.length} people.`));
    return null;
  }
  if (touched.has(ownerId!)) {
    faults.push(fault(row.row, 'CRM_IMPORT_ROW_TWICE', 'A row before of the file is about the same person.'));
    return null;
  }
  touched.add(ownerId!);
  const change = await changePerson(tx, ownerId!, row, custom, frame, faults);
  if (!change) return null;
  const relations = companyId
    ? await employ(tx, [{ personId: ownerId!, number: change.number, companyId, role: roleOf(row) }])
    : new Map<string, string>();
  const relationId = relations.get(ownerId!) ?? null;
  if (addedNothing(change) && relationId === null) return { row: row.row, outcome: 'known' };
  const state = (await statesOf(tx, 'person', [ownerId!])).get(ownerId!)!;
  const undo: PersonUndo = { fresh: false, state, before: change.before, added: change.added, relationId };
  return { row: row.row, outcome: 'updated', change: { subjectId: ownerId!, undo } };
}

const WORDS = { email: 'e-mail address', reference: 'number of the source', number: 'number' } as const;
const roleOf = ({ cells }: ImportRow): string => trimmed(cells['role'], 80) ?? '';

/** People with how to reach them, linked to the companies where they work. */
export const peopleKind: ImportKind = {
  ...{ key: 'PEOPLE', permission: 'crm.person.write', mostRows: 5000, apply, undo: undoPeople },
  fields: async (tx) => [...PEOPLE_FIELDS, ...customColumns(await readCustomFields(tx, 'PERSON'))],
  identities: identitiesOf,
};
