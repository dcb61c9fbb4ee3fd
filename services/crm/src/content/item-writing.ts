import { contentItemChanged } from '@mh-os/contracts';
import { DomainError, type FieldChange } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { assertDay, assertLocal, instantOf, localOf } from '../brand-zone/zone.rules.ts';
import { CampaignEntity } from '../campaigns/campaign.entity.ts';
import { nearItems } from './content.read-model.ts';
import type { ContentItemEntity } from './content.entity.ts';
import { ContentPlanEntity } from './content-plan.entity.ts';

/** Fields of which events tell only that they changed. */
const LONG = ['brief', 'body', 'media', 'approval', 'submittedBy', 'decisionNote'];

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly path: string[];
}

export interface GivenTime {
  readonly plannedAt?: Date | null | undefined;
  readonly plannedLocal?: string | null | undefined;
  readonly day?: string | null | undefined;
}

/** The instant that is meant, by itself or where the brand is; undefined where nothing is said. */
export async function plannedTime(tx: ReadTx, given: GivenTime, now: Date | null): Promise<Date | null | undefined> {
  const { plannedAt, plannedLocal, day } = given;
  if (!plannedLocal && !day) return plannedAt;
  const zone = await zoneOf(tx);
  if (plannedLocal) return instantOf(assertLocal(plannedLocal, 'plannedLocal'), zone);
  const time = now ? localOf(now, zone).slice(11) : '09:00';
  return instantOf(`${assertDay(day!, 'day')}T${time}`, zone);
}

/** Refuses a campaign that the brand does not have. */
export async function assertCampaign(tx: ReadTx, id: string | null | undefined): Promise<void> {
  if (!id) return;
  if (!(await tx.findOne(CampaignEntity, { id })))
    throw new DomainError('CONTENT_CAMPAIGN_UNKNOWN', 'The brand has no campaign of this id.', {
      path: ['campaignId'],
    });
}

/** The plan that something new comes into. */
export async function openPlan(tx: ReadTx, id: string): Promise<ContentPlanEntity> {
  const plan = await tx.get(ContentPlanEntity, id);
  if (plan.archived)
    throw new DomainError('CONTENT_PLAN_ARCHIVED', 'This plan is archived: nothing new comes into it.', {
      path: ['planId'],
    });
  return plan;
}

/** Warns of what goes out in the same channel at about the same time. */
export async function clashWarnings(tx: ReadTx, item: ContentItemEntity): Promise<Warning[]> {
  if (item.status === 'ARCHIVED' || item.status === 'REJECTED') return [];
  return (await nearItems(tx, item)).map(({ title, minutes }) => ({
    code: 'CONTENT_CLASH',
    message: `“${title}” goes out in the same channel ${minutes} minutes apart.`,
    path: ['plannedAt'],
  }));
}

/** What events call an item. */
export function itemData({ title, planId, channel, status, ownerId }: ContentItemEntity) {
  return { label: title, planId, channel, status, ownerId };
}

export function tellChange(tx: Tx, item: ContentItemEntity, all: readonly FieldChange[]): void {
  const changes = all
    .filter(({ field }) => field !== 'toldAt')
    .map((change) => (LONG.includes(change.field) ? { field: change.field, before: null, after: null } : change));
  const target = { aggregateId: item.id, aggregateVersion: item.version };
  tx.emit(contentItemChanged, { ...itemData(item), changes }, target);
}
