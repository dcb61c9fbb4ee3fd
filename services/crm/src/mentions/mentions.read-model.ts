import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { dayOf, within } from '../brand-days/brand-days.ts';
import type { SocialMentionDayType } from './mention-day.type.ts';
import type { SocialMentionWhere } from './mentions.inputs.ts';

export interface MentionQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: SocialMentionWhere | null;
}

const filters = {
  id: { sql: 't.id', type: 'uuid' },
  source: 't.source',
  status: 't.status',
  sentiment: 't.sentiment',
  text: `concat_ws(' ', t.text, t.author_handle)`,
  assigneeId: { sql: 't.assignee_id', type: 'uuid' },
  personId: { sql: 't.person_id', type: 'uuid' },
  companyId: { sql: 't.company_id', type: 'uuid' },
  campaignId: { sql: 't.campaign_id', type: 'uuid' },
  contentItemId: { sql: 't.content_item_id', type: 'uuid' },
  happenedAt: { sql: 't.happened_at', type: 'timestamptz' },
};

/** Ids of one page of mentions, the latest first. */
export async function pageOfMentions(tx: ReadTx, query: MentionQuery): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, query, {
    name: 'list_mentions',
    select: 't.id',
    from: 'social_mention t',
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 't.happened_at', type: 'timestamptz', direction: OrderDirection.DESC }, 't.id'),
  });
}

export async function countMentions(tx: ReadTx, where: SocialMentionWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_mentions', 'social_mention t', compileWhere(where, filters));
}

const tally = (sentiment: string): string => `count(*) FILTER (WHERE t.sentiment = '${sentiment}')::int`;
const DAYS = `SELECT to_char(${dayOf('t.happened_at')}, 'YYYY-MM-DD') AS day, t.source, count(*)::int AS total,
    ${tally('POSITIVE')} AS positive, ${tally('NEUTRAL')} AS neutral, ${tally('NEGATIVE')} AS negative, ${tally('UNKNOWN')} AS unknown
  FROM social_mention t WHERE ${within('t.happened_at', '$1::date', '$2::date')} GROUP BY 1, 2 ORDER BY 1, 2 LIMIT 8000`;

/** How many a day and source. */
export function mentionDays(tx: ReadTx, from: string, until: string): Promise<SocialMentionDayType[]> {
  return tx.query('mention_days', DAYS, [from, until]);
}

const SOURCES = `SELECT source FROM social_mention GROUP BY source ORDER BY source LIMIT 100`;

/** Where the brand is spoken of. */
export async function mentionSources(tx: ReadTx): Promise<string[]> {
  return (await tx.query<{ source: string }>('mention_sources', SOURCES)).map(({ source }) => source);
}
