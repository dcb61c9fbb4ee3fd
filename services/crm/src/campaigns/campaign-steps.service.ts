import { type Actor, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { SLOW } from '../segments/membership.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { assertReady } from './campaign-readiness.ts';
import { assertMayDecide, assertPerson, type CampaignAction, campaignLife } from './campaign.rules.ts';
import { giveArm, holdMessages, startCampaign, WORK_JOB, workAgain } from './campaign-sending.ts';
import { tellMoved } from './campaign-writing.ts';
import type { CampaignStepInput, ChooseCampaignArmInput, LaunchCampaignInput } from './campaign-steps.inputs.ts';
import { armsOf } from './campaigns.read-model.ts';

const WRITE = 'crm.campaign.create';
const APPROVE = 'crm.campaign.approve';
const SEND = 'crm.campaign.send';

interface Step {
  readonly action: CampaignAction;
  readonly patch?: Partial<CampaignEntity>;
  readonly note?: string | null;
}

/** What happens to a campaign on its way from the draft to its end. */
@Injectable()
export class CampaignStepsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  submit(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, WRITE, input, async (tx, campaign) => {
      const none = { decidedBy: null, decisionNote: null };
      const patch = { submittedBy: whoever(tx.ctx.actor), ...none };
      campaignLife.next(campaign.status, 'SUBMIT');
      await assertReady(tx, campaign, this.clock.now());
      return { action: 'SUBMIT', patch };
    });
  }

  /** Lets it go: what is approved is the version that was looked at. */
  approve(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, APPROVE, input, async (tx, campaign) => {
      campaignLife.next(campaign.status, 'APPROVE');
      assertMayDecide(campaign.submittedBy, ctx.actor);
      await assertReady(tx, campaign, this.clock.now());
      const decisionNote = input.note?.trim() || null;
      return { action: 'APPROVE', patch: { decidedBy: whoever(ctx.actor), decisionNote }, note: decisionNote };
    });
  }

  reject(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, APPROVE, input, (_tx, campaign) => {
      campaignLife.next(campaign.status, 'REJECT');
      assertMayDecide(campaign.submittedBy, ctx.actor);
      const note = input.note?.trim();
      if (!note)
        throw new DomainError('CAMPAIGN_REASON_REQUIRED', 'Say what has to change.', {
          path: ['note'],
        });
      return { action: 'REJECT', patch: { decidedBy: whoever(ctx.actor), decisionNote: note }, note };
    });
  }

  /** Starts it, or where its begin lies ahead lets it start by itself. */
  launch(ctx: Ctx, { idempotencyKey, ...input }: LaunchCampaignInput): Promise<CampaignEntity> {
    ctx.require(SEND);
    assertPerson(ctx.actor);
    const { id, expectedVersion, now: atOnce } = input;
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('launchCampaign', idempotencyKey, input, async () => {
        const campaign = await tx.lock(CampaignEntity, id);
        const now = this.clock.now();
        if (!atOnce && campaign.startsAt !== null && campaign.startsAt > now)
          return this.move(tx, campaign, { action: 'SCHEDULE' }, expectedVersion);
        await startCampaign(tx, campaign, now, expectedVersion);
        await this.jobs.enqueue(tx, WORK_JOB, { id });
        return id;
      });
      return tx.get(CampaignEntity, id);
    });
  }

  /** Holds it up: what waits is taken back, what is being sent is sent. */
  pause(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, SEND, input, async (tx, campaign) => {
      campaignLife.next(campaign.status, 'PAUSE');
      await holdMessages(tx, campaign.id);
      return { action: 'PAUSE' };
    });
  }

  resume(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, SEND, input, async (tx, campaign) => {
      campaignLife.next(campaign.status, 'RESUME');
      await this.jobs.enqueue(tx, WORK_JOB, { id: campaign.id });
      return { action: 'RESUME', patch: workAgain(campaign) };
    });
  }

  cancel(ctx: Ctx, input: CampaignStepInput): Promise<CampaignEntity> {
    return this.step(ctx, SEND, input, async (tx, campaign) => {
      campaignLife.next(campaign.status, 'CANCEL');
      await holdMessages(tx, campaign.id);
      const note = input.note?.trim() || null;
      return { action: 'CANCEL', patch: { endedAt: this.clock.now() }, note };
    });
  }

  /** Gives everybody who was held back the arm that a person holds for the better one. */
  choose(ctx: Ctx, { idempotencyKey, ...input }: ChooseCampaignArmInput): Promise<CampaignEntity> {
    ctx.require(SEND);
    assertPerson(ctx.actor);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('chooseCampaignArm', idempotencyKey, input, async () => {
        const campaign = await tx.lock(CampaignEntity, input.id);
        campaignLife.next(campaign.status, 'CHOOSE');
        if (campaign.testShare >= 100)
          throw new DomainError('CAMPAIGN_NOTHING_HELD', 'Everybody of the audience has an arm already.');
        if (campaign.winnerArmId !== null)
          throw new DomainError('CAMPAIGN_ARM_CHOSEN', 'The arm that goes to everybody was chosen already.');
        const arms = await armsOf(tx, [campaign.id]);
        const arm = arms.find(({ key, control }) => key === input.arm && !control);
        if (!arm)
          throw new DomainError('CAMPAIGN_ARM_UNKNOWN', `There is no arm ${input.arm} with a message.`, {
            path: ['arm'],
            details: { allowed: arms.filter(({ control }) => !control).map(({ key }) => key) },
          });
        await giveArm(tx, campaign, arm, 'PERSON', input.expectedVersion);
        if (campaign.status === 'RUNNING') await this.jobs.enqueue(tx, WORK_JOB, { id: campaign.id });
        return campaign.id;
      });
      return tx.get(CampaignEntity, input.id);
    });
  }

  private step(
    ctx: Ctx,
    permission: string,
    { id, expectedVersion }: CampaignStepInput,
    decide: (tx: Tx, campaign: CampaignEntity) => Step | Promise<Step>,
  ): Promise<CampaignEntity> {
    ctx.require(permission);
    return this.db.tx(
      ctx,
      async (tx) => {
        const campaign = await tx.lock(CampaignEntity, id);
        await this.move(tx, campaign, await decide(tx, campaign), expectedVersion);
        return campaign;
      },
      SLOW,
    );
  }

  private async move(
    tx: Tx,
    campaign: CampaignEntity,
    { action, patch = {}, note }: Step,
    version: number,
  ): Promise<string> {
    const before = campaign.status;
    const status = campaignLife.next(before, action);
    await tx.update<CampaignEntity>(campaign, { ...patch, status } as never, version);
    tellMoved(tx, campaign, before, note ?? null);
    return campaign.id;
  }
}

const whoever = ({ kind, id, name }: Actor): Actor => ({ kind, id, ...(name === undefined ? {} : { name }) });
