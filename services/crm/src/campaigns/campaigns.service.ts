import { type Ctx, type Page, uuids } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { CampaignEntity } from './campaign.entity.ts';
import type { CampaignArmEntity } from './campaign-arm.entity.ts';
import { assertPerson, campaignLife, originOf } from './campaign.rules.ts';
import { armPlans, assertReferences, patchOf, planChanges, tellSaved, writeArms } from './campaign-writing.ts';
import type { CampaignWhere, CreateCampaignInput, UpdateCampaignInput } from './campaigns.inputs.ts';
import { armsOf, type CampaignQuery, countCampaigns, pageOfCampaigns } from './campaigns.read-model.ts';

const READ = 'crm.campaign.read';
const WRITE = 'crm.campaign.create';
/** What a campaign begins with. */
const EMPTY = {
  ...{ description: null, channels: ['EMAIL' as const], budgetMinor: 0n, startsAt: null, endsAt: null },
  ...{ goalKind: null, goalTarget: null, segmentId: null, keepAdding: false, purpose: null, ownerId: null },
  ...{ testShare: 100, winnerMetric: null, winnerAfterHours: null, winnerArmId: null, submittedBy: null },
  ...{ decidedBy: null, decisionNote: null, launchedAt: null, endedAt: null, cursor: null, expandedAt: null },
};
/** What was approved is approved no more. */
const UNDECIDED = { submittedBy: null, decidedBy: null, decisionNote: null };

/** Campaigns while they are planned. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  list(ctx: Ctx, query: CampaignQuery): Promise<Page<CampaignEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfCampaigns(tx, query);
      const rows = await tx.find(CampaignEntity, { id: In(page.nodes.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return { ...page, nodes: page.nodes.map(({ id }) => byId.get(id)!) };
    });
  }

  count(ctx: Ctx, where: CampaignWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countCampaigns(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, CampaignEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(CampaignEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async arms(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, CampaignArmEntity[]>> {
    ctx.require(READ);
    const found = Map.groupBy(await this.db.read(ctx, (tx) => armsOf(tx, ids)), ({ campaignId }) => campaignId);
    return new Map(ids.map((id) => [id, found.get(id) ?? []]));
  }

  async create(ctx: Ctx, { idempotencyKey, ...input }: CreateCampaignInput): Promise<CampaignEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const patch = patchOf(input, input);
    const arms = armPlans(input.arms) ?? [];
    await this.members.learn(ctx, [input.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createCampaign', idempotencyKey, input, async () => {
        await assertMembers(tx, [input.ownerId], ['ownerId']);
        await assertReferences(tx, patch, null);
        const { kind, id, name } = tx.ctx.actor;
        const made = { status: 'DRAFT' as const, origin: originOf({ kind }), author: { kind, id, name } };
        const row = { ...EMPTY, currency: input.currency, ...patch, ...made };
        const campaign = (await tx.insert(CampaignEntity, row as never)) as CampaignEntity;
        await writeArms(tx, campaign.id, arms);
        tellSaved(tx, campaign, planChanges({}, patch));
        return campaign.id;
      });
      return tx.get(CampaignEntity, id);
    });
  }

  async update(ctx: Ctx, { id, expectedVersion, ...input }: UpdateCampaignInput): Promise<CampaignEntity> {
    ctx.require(WRITE);
    await this.members.learn(ctx, [input.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const campaign = await tx.lock(CampaignEntity, id);
      if (input.ownerId !== campaign.ownerId) await assertMembers(tx, [input.ownerId], ['ownerId']);
      // Whoever only drafts changes drafts: what people submitted or approved stays as it is.
      if (campaign.status !== 'DRAFT') assertPerson(tx.ctx.actor);
      const patch = patchOf(input, campaign);
      await assertReferences(tx, patch, id);
      return this.change(tx, campaign, { patch, arms: armPlans(input.arms) }, expectedVersion);
    });
  }

  private async change(
    tx: Tx,
    campaign: CampaignEntity,
    { patch, arms }: { patch: Partial<CampaignEntity>; arms: ReturnType<typeof armPlans> },
    expectedVersion: number,
  ): Promise<CampaignEntity> {
    const status = campaignLife.next(campaign.status, 'CHANGE');
    const changes = planChanges(campaign, { ...patch, status });
    await tx.update<CampaignEntity>(campaign, { ...patch, ...UNDECIDED, status } as never, expectedVersion);
    const rewritten = arms !== null && (await writeArms(tx, campaign.id, arms));
    if (rewritten) changes.push({ field: 'arms', before: null, after: arms.map(({ key }) => key).join(', ') });
    if (changes.length > 0) tellSaved(tx, campaign, changes);
    return campaign;
  }
}
