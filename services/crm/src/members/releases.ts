import {
  campaignSaved,
  companyUpdated,
  contentItemChanged,
  contentPlanChanged,
  mentionChanged,
  personUpdated,
} from '@mh-os/contracts';
import type { EventTarget, Tx } from '@mh-os/persistence';
import { CampaignEntity } from '../campaigns/campaign.entity.ts';
import { changesOf, type FieldChange } from '@mh-os/kernel';
import { CompanyEntity } from '../companies/company.entity.ts';
import { ContentItemEntity } from '../content/content.entity.ts';
import { ContentPlanEntity } from '../content/content-plan.entity.ts';
import { itemData } from '../content/item-writing.ts';
import { SocialMentionEntity } from '../mentions/mention.entity.ts';
import { mentionLabel } from '../mentions/mention.rules.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { BRAND } from '../sql.ts';

/** Records of one kind that somebody looks after; whoever leaves looks after them no more. */
export interface Release {
  readonly kind: 'people' | 'companies' | 'campaigns' | 'contentPlans' | 'contentItems' | 'mentions';
  /** Takes up to so many away from somebody, and tells of each; how many it were. */
  run(tx: Tx, userId: string, most: number): Promise<number>;
}

interface Owned {
  readonly id: string;
  readonly version: number;
}

/** What has ended keeps whoever did it. */
function release<E extends Owned>(
  kind: Release['kind'],
  entity: new () => E,
  {
    table,
    column,
    where = 'true',
  }: { readonly table: string; readonly column: 'owner' | 'assignee'; readonly where?: string },
  tell: (tx: Tx, row: E, target: EventTarget, changes: FieldChange[]) => void,
): Release {
  const sql = `SELECT id FROM ${table} WHERE brand_id = ${BRAND} AND ${column}_id = $1 AND ${where} ORDER BY id LIMIT $2`;
  const nobody = { [`${column}Id`]: null } as Partial<E>;
  return {
    kind,
    async run(tx, userId, most) {
      const found = await tx.query<{ id: string }>(`release_${table}`, sql, [userId, most]);
      const rows = await tx.lockAll(entity as new () => never, found.map(({ id }) => id)); // prettier-ignore
      for (const row of rows as E[]) {
        const changes = changesOf(row, nobody);
        await tx.update(row as never, nobody as never);
        tell(tx, row, { aggregateId: row.id, aggregateVersion: row.version }, changes);
      }
      return rows.length;
    },
  };
}

/** Events of people and companies name fields only. */
const named = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.map(({ field }) => ({ field, before: null, after: null }));

export const releases: readonly Release[] = [
  release('people', PersonEntity, { table: 'person', column: 'owner' }, (tx, { id, number }, target, changes) =>
    tx.emit(personUpdated, { label: number, personId: id, changes: named(changes) }, target),
  ),
  release('companies', CompanyEntity, { table: 'company', column: 'owner' }, (tx, { number }, target, changes) =>
    tx.emit(companyUpdated, { label: number, changes: named(changes) }, target),
  ),
  release(
    'campaigns',
    CampaignEntity,
    { table: 'campaign', column: 'owner', where: `status NOT IN ('COMPLETED', 'CANCELLED')` },
    (tx, { name, code, status }, target, changes) =>
      tx.emit(campaignSaved, { label: name, code, status, changes }, target),
  ),
  release(
    'contentPlans',
    ContentPlanEntity,
    { table: 'content_plan', column: 'owner', where: 'NOT archived' },
    (tx, { name }, target, changes) => tx.emit(contentPlanChanged, { label: name, changes }, target),
  ),
  release(
    'contentItems',
    ContentItemEntity,
    { table: 'content_item', column: 'owner', where: `status NOT IN ('PUBLISHED', 'ARCHIVED')` },
    (tx, item, target, changes) => tx.emit(contentItemChanged, { ...itemData(item), changes }, target),
  ),
  release(
    'mentions',
    SocialMentionEntity,
    { table: 'social_mention', column: 'assignee', where: `status IN ('NEW', 'TRIAGED')` },
    (tx, mention, target, changes) => {
      const { personId, companyId } = mention;
      tx.emit(mentionChanged, { label: mentionLabel(mention), personId, companyId, changes }, target);
    },
  ),
];
