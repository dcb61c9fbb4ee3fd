import { campaignArmChosen } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { cancelMessages, type MessageBatch, queueMessages, saveContent } from '../mailing/outbox.ts';
import { LIVING_MEMBERS, memberPage } from '../segments/member-pages.ts';
import { BRAND } from '../sql.ts';
import { assign } from './assignment.rules.ts';
import { CampaignEntity } from './campaign.entity.ts';
import type { CampaignArmEntity } from './campaign-arm.entity.ts';
import { campaignLife } from './campaign.rules.ts';
import { tellMoved } from './campaign-writing.ts';
import { armsOf } from './campaigns.read-model.ts';

export const WORK_JOB = 'crm.campaign.work';
/** A person gets one message of a campaign, ever: its one step (CRM-7). */
export const STEP = 'mail';
/** People in one transaction. */
const BATCH = 500;
/** Behind every person. */
const END = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const STILL = `SELECT m.person_id AS id FROM ${LIVING_MEMBERS} AND m.person_id = ANY ($2::uuid[]) ORDER BY m.person_id`;
const ADMIT = `INSERT INTO campaign_member (brand_id, id, created_at, campaign_id, person_id, arm_id, held)
  SELECT ${BRAND}, w.id, now(), $1, w.person_id, w.arm_id, w.held
  FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::boolean[]) AS w(id, person_id, arm_id, held)
  ON CONFLICT (brand_id, campaign_id, person_id) DO NOTHING RETURNING person_id AS "personId", arm_id AS "armId"`;
const PLACE = `UPDATE campaign SET cursor = $2, expanded_at = $3, updated_at = now() WHERE brand_id = ${BRAND} AND id = $1`;
const RELEASE = `UPDATE campaign_member SET arm_id = $2 WHERE brand_id = ${BRAND} AND id IN (SELECT id FROM campaign_member
  WHERE brand_id = ${BRAND} AND campaign_id = $1 AND arm_id IS NULL ORDER BY id LIMIT ${BATCH}) RETURNING person_id AS "personId", arm_id AS "armId"`;
const TAKEN_BACK = `SELECT m.person_id AS "personId", m.arm_id AS "armId" FROM crm_message x
    JOIN campaign_member m ON m.brand_id = x.brand_id AND m.campaign_id = x.source_id AND m.person_id = x.person_id AND m.arm_id IS NOT NULL
  WHERE x.brand_id = ${BRAND} AND x.source_type = 'CAMPAIGN' AND x.source_id = $1 AND x.step = '${STEP}' AND x.status = 'REFUSED'
    AND x.refused_reason = 'CANCELLED' AND x.handed_at IS NULL ORDER BY m.person_id LIMIT ${BATCH}`;
const FOLLOWING = `SELECT id FROM campaign WHERE brand_id = ${BRAND} AND segment_id = $1 AND status = 'RUNNING' AND keep_adding
  AND (ends_at IS NULL OR ends_at > $2) ORDER BY id`;
const OPEN = `SELECT EXISTS (SELECT 1 FROM crm_message WHERE brand_id = ${BRAND} AND source_type = 'CAMPAIGN' AND source_id = $1
    AND status IN ('QUEUED', 'SENDING')) AS queued,
  (SELECT count(*)::int FROM campaign_member WHERE brand_id = ${BRAND} AND campaign_id = $1 AND arm_id IS NULL) AS waiting`;

interface Placed {
  readonly personId: string;
  readonly armId: string | null;
}

export const sourceOf = (id: string): MessageBatch['source'] => ({ type: 'CAMPAIGN', id });

/** What is left to do in a campaign. */
export async function openWork(tx: ReadTx, id: string): Promise<{ queued: boolean; waiting: number }> {
  const [row] = await tx.query<{ queued: boolean; waiting: number }>('campaign_open', OPEN, [id]);
  return row!;
}

/** Asks for the messages of people, each with the content of their arm; the control arm has none. */
async function queueFor(tx: Tx, campaign: CampaignEntity, placed: readonly Placed[]): Promise<number> {
  const byArm = Map.groupBy(placed, ({ armId }) => armId);
  let added = 0;
  for (const arm of await armsOf(tx, [campaign.id])) {
    const people = byArm.get(arm.id) ?? [];
    if (arm.control || people.length === 0) continue;
    const { subject, preheader, html, text } = arm;
    const contentId = await saveContent(tx, { subject, preheader, html, text });
    const { name: label, code: campaignCode, purpose } = campaign;
    const batch = { source: sourceOf(campaign.id), step: STEP, purpose: purpose!, contentId, label, campaignCode };
    added += await queueMessages(
      tx,
      batch,
      people.map(({ personId }) => personId),
    );
  }
  return added;
}

/** Takes people into a locked campaign: whoever is in it already keeps their arm and gets nothing again. */
async function admit(tx: Tx, campaign: CampaignEntity, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const arms = await armsOf(tx, [campaign.id]);
  const drawn = personIds.map((personId) => ({ personId, ...assign(campaign, arms, personId) }));
  const values = [
    drawn.map(() => newId()),
    drawn.map(({ personId }) => personId),
    drawn.map(({ armId }) => armId),
    drawn.map(({ held }) => held),
  ];
  const added = await tx.query<Placed>('campaign_admit', ADMIT, [campaign.id, ...values]);
  await queueFor(tx, campaign, added);
}

/**
 * The next piece of what a running campaign has to do, in one transaction: those who were held back and have an arm now,
 * messages that a pause took back, the next of its audience. Says whether there is more.
 */
export async function workBatch(tx: Tx, campaignId: string, now: Date): Promise<boolean> {
  const campaign = await tx.lock(CampaignEntity, campaignId);
  const { status, segmentId, expandedAt, winnerArmId, cursor } = campaign;
  if (status !== 'RUNNING' || segmentId === null || expandedAt !== null) return false;
  if (winnerArmId !== null) {
    const released = await tx.query<Placed>('campaign_release', RELEASE, [campaignId, winnerArmId]);
    if (released.length > 0) await queueFor(tx, campaign, released);
    if (released.length > 0) return true;
  }
  const back = await tx.query<Placed>('campaign_taken_back', TAKEN_BACK, [campaignId]);
  if (back.length > 0 && (await queueFor(tx, campaign, back)) > 0) return true;
  const ids = await memberPage(tx, segmentId, cursor, BATCH);
  await admit(tx, campaign, ids);
  const more = ids.length === BATCH;
  await tx.query('campaign_place', PLACE, [campaignId, more ? ids.at(-1) : END, more ? null : now]);
  return more;
}

/** Takes people who came into a segment into the campaigns that follow it. */
export async function admitEntered(tx: Tx, segmentId: string, personIds: readonly string[], now: Date): Promise<void> {
  const following = await tx.query<{ id: string }>('campaign_following', FOLLOWING, [segmentId, now]);
  for (const { id } of following) {
    const campaign = await tx.lock(CampaignEntity, id);
    // Paused meanwhile: it looks at the whole segment again when it goes on.
    if (campaign.status !== 'RUNNING') continue;
    // An event may come late: whoever has left again is not written to.
    const still = await tx.query<{ id: string }>('campaign_still', STILL, [segmentId, personIds]);
    await admit(
      tx,
      campaign,
      still.map((one) => one.id),
    );
  }
}

/** What holds a campaign's work up: messages that wait are taken back. */
export function holdMessages(tx: Tx, id: string): Promise<number> {
  return cancelMessages(tx, sourceOf(id));
}

/** Changes that let a campaign work again from where it must. */
export function workAgain({ keepAdding, cursor }: CampaignEntity): Partial<CampaignEntity> {
  return { expandedAt: null, cursor: keepAdding ? null : cursor };
}

/** Starts a locked campaign. */
export async function startCampaign(tx: Tx, campaign: CampaignEntity, now: Date, version?: number): Promise<void> {
  const before = campaign.status;
  const patch = { status: campaignLife.next(before, 'LAUNCH'), launchedAt: now, cursor: null, expandedAt: null };
  await tx.update<CampaignEntity>(campaign, patch, version);
  tellMoved(tx, campaign, before);
}

/** Ends a locked campaign. */
export async function completeCampaign(tx: Tx, campaign: CampaignEntity, now: Date): Promise<void> {
  const before = campaign.status;
  await tx.update<CampaignEntity>(campaign, { status: campaignLife.next(before, 'COMPLETE'), endedAt: now });
  tellMoved(tx, campaign, before);
}

/** Gives those who were held back an arm; who they are is worked off afterwards. */
export async function giveArm(
  tx: Tx,
  campaign: CampaignEntity,
  arm: CampaignArmEntity,
  by: 'PERSON' | 'METRIC',
  version?: number,
): Promise<void> {
  campaignLife.next(campaign.status, 'CHOOSE');
  const { waiting } = await openWork(tx, campaign.id);
  await tx.update<CampaignEntity>(campaign, { winnerArmId: arm.id, expandedAt: null }, version);
  const { id, name, code } = campaign;
  const data = { label: name, code, arm: arm.key, by, held: waiting };
  tx.emit(campaignArmChosen, data, { aggregateId: id, aggregateVersion: campaign.version });
}
