import { DomainError } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { CustomFieldEntity } from '../custom-fields/custom-field.entity.ts';
import { mergeFields } from '../mailing/merge-fields.rules.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import type { CampaignEntity } from './campaign.entity.ts';
import type { CampaignArmEntity } from './campaign-arm.entity.ts';
import { armsOf } from './campaigns.read-model.ts';
import { type Finding, findFaults, type PlanFacts } from './readiness.rules.ts';

/** Everything that is filled in for each reader of the brand. */
export async function knownFields(tx: ReadTx): Promise<ReadonlySet<string>> {
  const own = await tx.find(CustomFieldEntity, { subject: 'PERSON' });
  return new Set([...mergeFields, ...own.map(({ key }) => `custom.${key}`)]);
}

/** What stands against approving campaigns, by their ids. */
export async function faultsOf(
  tx: ReadTx,
  campaigns: readonly CampaignEntity[],
  now: Date,
): Promise<Map<string, Finding[]>> {
  const arms = Map.groupBy(
    await armsOf(
      tx,
      campaigns.map(({ id }) => id),
    ),
    ({ campaignId }) => campaignId,
  );
  const wanted = campaigns.flatMap(({ segmentId }) => segmentId ?? []);
  const segments = await tx.find(SegmentEntity, { id: In(wanted) });
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const about = { now, zone: await zoneOf(tx), fields: await knownFields(tx) };
  return new Map(
    campaigns.map((campaign) => {
      const segment = campaign.segmentId === null ? null : byId.get(campaign.segmentId)!;
      return [campaign.id, faults(campaign, arms.get(campaign.id) ?? [], segment, about)];
    }),
  );
}

function faults(
  campaign: CampaignEntity,
  arms: readonly CampaignArmEntity[],
  segment: SegmentEntity | null,
  about: Pick<PlanFacts, 'now' | 'zone' | 'fields'>,
): Finding[] {
  return findFaults({
    ...campaign,
    arms,
    segment: segment && {
      archived: segment.archived,
      members: segment.memberCount,
      dynamic: segment.kind === 'DYNAMIC',
    },
    ...about,
  });
}

/** Refuses a campaign that has faults, with all of them. */
export async function assertReady(tx: ReadTx, campaign: CampaignEntity, now: Date): Promise<void> {
  const found = (await faultsOf(tx, [campaign], now)).get(campaign.id) ?? [];
  if (found.length === 0) return;
  const said = found.map(({ message, arm }) => (arm ? `${arm}: ${message}` : message)).join(' ');
  throw new DomainError('CAMPAIGN_NOT_READY', said.slice(0, 2_000), { details: { findings: found } });
}
