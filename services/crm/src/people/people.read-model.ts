import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { searchCondition } from '../search/search-condition.ts';
import { PersonOrderField, type PersonWhere } from './people-list.inputs.ts';
import type { PersonType } from './person.type.ts';

export interface PersonFilter {
  readonly where?: PersonWhere | null | undefined;
  /** Words, the beginning of an address or number. */
  readonly search?: string | null | undefined;
  readonly tag?: string | null | undefined;
}

export interface PersonQuery extends PersonFilter {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: OrderBy<PersonOrderField> | null | undefined;
}

const COLUMNS = `t.id, t.number, t.display_name AS "displayName", t.given_name AS "givenName", t.family_name AS "familyName",
  t.company_name AS "companyName", t.language, t.birthday::text AS birthday, t.country, t.owner_id AS "ownerId", t.tags, t.custom, t.source,
  t.merged_into_id AS "mergedIntoId", t.erased_at AS "erasedAt", t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt"`;

const filters = {
  id: { sql: 't.id', type: 'uuid' },
  number: 't.number',
  displayName: 't.display_name',
  country: 't.country',
  language: 't.language',
  ownerId: { sql: 't.owner_id', type: 'uuid' },
  source: 't.source',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [PersonOrderField.NAME]: { sql: 't.name_key' },
  [PersonOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
  [PersonOrderField.UPDATED_AT]: { sql: 't.updated_at', type: 'timestamptz' },
};

function conditionOf({ where, search, tag }: PersonFilter): SqlPart {
  const base = compileWhere(where, filters);
  const parts = ['t.merged_into_id IS NULL', base.sql];
  const params = [...base.params];
  if (tag?.trim()) parts.push(`$${params.push(tag.trim())} = ANY (t.tags)`);
  if (search?.trim()) {
    const found = searchCondition('PERSON', search.slice(0, 200), 't.id', params.length);
    parts.push(found.sql);
    params.push(...found.params);
  }
  return { sql: parts.join(' AND '), params };
}

/** People by id, merged ones as well. */
export async function readPeople(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PersonType>> {
  const sql = `SELECT ${COLUMNS} FROM person t WHERE t.id = ANY ($1::uuid[])`;
  const rows = await tx.query<PersonType>('people_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of the brand's people. */
export async function listPeople(tx: ReadTx, query: PersonQuery): Promise<Page<PersonType>> {
  const { field, direction } = query.orderBy ?? { field: PersonOrderField.NAME, direction: OrderDirection.ASC };
  return readPage<PersonType>(tx, query, {
    name: 'list_people',
    select: COLUMNS,
    from: 'person t',
    where: conditionOf(query),
    order: thenId({ ...orders[field], direction }, 't.id'),
  });
}

/** How many match. */
export async function countPeople(tx: ReadTx, filter: PersonFilter): Promise<number> {
  return countRows(tx, 'count_people', 'person t', conditionOf(filter));
}

const TAGS = `SELECT tag FROM (SELECT unnest(tags) AS tag FROM person WHERE merged_into_id IS NULL
  UNION ALL SELECT unnest(tags) FROM company) t GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 200`;

/** The brand's tags, the most used first. */
export async function readTags(tx: ReadTx): Promise<string[]> {
  return (await tx.query<{ tag: string }>('crm_tags', TAGS)).map(({ tag }) => tag);
}
