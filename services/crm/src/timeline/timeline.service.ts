import { countRows, OrderDirection, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import { type Ctx, type Page, uuids } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { searchCondition } from '../search/search-condition.ts';
import type { TimelineKind } from './timeline.rules.ts';
import type { SearchHitType, TimelineEntryType } from './timeline.type.ts';

const READ = 'crm.person.read';

export interface TimelineQuery {
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly kinds: readonly TimelineKind[] | null;
  readonly first?: number | undefined;
  readonly after?: string | null | undefined;
}

const FROM = `timeline_entry t
  LEFT JOIN crm_note n ON t.kind = 'NOTE' AND n.brand_id = t.brand_id AND n.id::text = t.subject_id
  LEFT JOIN crm_task k ON t.kind = 'TASK' AND k.brand_id = t.brand_id AND k.id::text = t.subject_id`;
const COLUMNS = `t.id, t.kind, t.type, t.subject_id AS "subjectId", left(coalesce(n.text, k.title, t.label), 300) AS label, t.at,
  t.actor_name AS "actorName"`;
const WHERE = `(t.person_id = $1 OR t.company_id = $2) AND ($3::text[] IS NULL OR t.kind = ANY ($3::text[]))`;

function conditionOf({ personId, companyId, kinds }: TimelineQuery): SqlPart {
  const ids = [personId, companyId].map((id) => uuids(id ? [id] : [])[0] ?? null);
  return { sql: WHERE, params: [...ids, kinds] };
}

/** What happened with people and companies, and where to find them. */
@Injectable()
export class TimelineService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, query: TimelineQuery): Promise<Page<TimelineEntryType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      readPage<TimelineEntryType>(tx, query, {
        name: 'timeline',
        select: COLUMNS,
        from: FROM,
        where: conditionOf(query),
        order: thenId({ sql: 't.at', type: 'timestamptz', direction: OrderDirection.DESC }, 't.id'),
      }),
    );
  }

  count(ctx: Ctx, query: TimelineQuery): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countRows(tx, 'timeline_count', FROM, conditionOf(query)));
  }

  /** People, companies and leads that a typed text means, in one statement. */
  search(ctx: Ctx, typed: string, first: number): Promise<SearchHitType[]> {
    ctx.require(READ);
    const text = typed.slice(0, 200);
    if (!text.trim()) return Promise.resolve([]);
    const most = Math.min(Math.max(1, Math.trunc(first)), 50);
    const people = searchCondition('PERSON', text, 'p.id', 1);
    const companies = searchCondition('COMPANY', text, 'c.id', 1 + people.params.length);
    const seesCompanies = ctx.can('crm.company.read');
    const leads = searchCondition('LEAD', text, 'l.id', 1 + people.params.length + companies.params.length);
    const seesLeads = ctx.can('crm.lead.read');
    const sql = `(SELECT p.id, 'PERSON' AS kind, p.number, p.display_name AS title FROM person p WHERE p.merged_into_id IS NULL AND ${people.sql}
        ORDER BY p.name_key, p.id LIMIT $1)
      UNION ALL (SELECT c.id, 'COMPANY', c.number, c.name FROM company c WHERE ${seesCompanies} AND ${companies.sql}
        ORDER BY c.name_key, c.id LIMIT $1)
      UNION ALL (SELECT l.id, 'LEAD', 'L-' || (1000 + l.number), coalesce(nullif(concat_ws(' ', l.given_name, l.family_name), ''), l.company_name, '')
        FROM lead l WHERE ${seesLeads} AND ${leads.sql} ORDER BY l.captured_at DESC, l.id LIMIT $1) LIMIT $1`;
    const params = [most, ...people.params, ...companies.params, ...leads.params];
    return this.db.read(ctx, (tx) => tx.query<SearchHitType>('crm_search', sql, params));
  }
}
