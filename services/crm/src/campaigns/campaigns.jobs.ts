import { segmentEntered, type Envelope } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, type JobRun, Jobs, OnEvent, OnJob, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { z } from 'zod';
import { refreshMembers, SLOW } from '../segments/membership.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { leadingArm } from './campaign-results.ts';
import {
  admitEntered,
  completeCampaign,
  giveArm,
  openWork,
  startCampaign,
  WORK_JOB,
  workBatch,
} from './campaign-sending.ts';

const WORKER = { id: 'campaigns', name: 'Campaigns' };
/** Work that has not moved for so long is begun again: its job failed. */
const STUCK_MS = 600_000;
const HOUR_MS = 3_600_000;
const BRANDS = `SELECT DISTINCT brand_id AS "brandId" FROM campaign
  WHERE status = 'RUNNING' OR (status = 'SCHEDULED' AND starts_at <= $1) LIMIT 1000`;
const DUE = `SELECT id FROM campaign WHERE status = 'RUNNING' OR (status = 'SCHEDULED' AND starts_at <= $1) ORDER BY id LIMIT 500`;

/** Starts campaigns at their time, works their audiences off, chooses better arms and ends what is over. */
@Injectable()
export class CampaignsJobs {
  private readonly logger = new Logger('Campaigns');

  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands. */
  @Every(30_000)
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.rounds.each(
      WORKER,
      (tx) => tx.query<{ brandId: string }>('campaigns_due', BRANDS, [now]),
      (ctx) => this.brand(ctx, now),
    );
  }

  /** One campaign that fails holds up no other. */
  private async brand(ctx: Ctx, now: Date): Promise<void> {
    const due = await this.db.read(ctx, (tx) => tx.query<{ id: string }>('campaigns_own_due', DUE, [now]));
    for (const { id } of due)
      await unlessDeleted(this.inTime(ctx, id, now)).catch((error: unknown) =>
        this.logger.error(`Campaign ${id}: ${String(error)}`),
      );
  }

  private inTime(ctx: Ctx, id: string, now: Date): Promise<void> {
    return this.db.tx(ctx, (tx) => this.tick(tx, id, now));
  }

  /** What time alone brings about in one campaign. */
  private async tick(tx: Tx, id: string, now: Date): Promise<void> {
    const campaign = await tx.lock(CampaignEntity, id);
    const { status, startsAt, expandedAt, segmentId } = campaign;
    if (status === 'SCHEDULED' && startsAt !== null && startsAt <= now) {
      await startCampaign(tx, campaign, now);
      await this.jobs.enqueue(tx, WORK_JOB, { id });
    }
    if (status !== 'RUNNING') return;
    if (expandedAt === null && segmentId !== null) {
      if (now.getTime() - campaign.updatedAt.getTime() > STUCK_MS) await this.jobs.enqueue(tx, WORK_JOB, { id });
      return;
    }
    if (await this.chose(tx, campaign, now)) return;
    if (await isOver(tx, campaign, now)) await completeCampaign(tx, campaign, now);
  }

  /** Chooses the better arm where its time has come. */
  private async chose(tx: Tx, campaign: CampaignEntity, now: Date): Promise<boolean> {
    const { winnerMetric, winnerAfterHours, winnerArmId, launchedAt, testShare } = campaign;
    if (winnerMetric === null || winnerAfterHours === null || winnerArmId !== null || testShare >= 100) return false;
    if (now.getTime() < launchedAt!.getTime() + winnerAfterHours * HOUR_MS) return false;
    const arm = await leadingArm(tx, campaign);
    if (!arm) return false;
    await giveArm(tx, campaign, arm, 'METRIC');
    await this.jobs.enqueue(tx, WORK_JOB, { id: campaign.id });
    return true;
  }

  @OnJob(WORK_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<{ batches: number }> {
    const { id } = job.input as { id: string };
    await this.refreshAudience(ctx, id);
    let batches = 0;
    // Each transaction keeps its place in the campaign: whoever takes the job over goes on there.
    while (await this.db.tx(ctx, (tx) => workBatch(tx, id, this.clock.now()))) {
      batches += 1;
      await job.report({ progress: batches });
    }
    return { batches };
  }

  /** A filter finds those whom it finds at the start. */
  private refreshAudience(ctx: Ctx, id: string): Promise<void> {
    return this.db.tx(
      ctx,
      async (tx) => {
        const { segmentId, launchedAt, cursor, status } = await tx.get(CampaignEntity, id);
        if (segmentId === null || cursor !== null || status !== 'RUNNING') return;
        const segment = await tx.lock(SegmentEntity, segmentId);
        const fresh = segment.refreshedAt !== null && segment.refreshedAt >= launchedAt!;
        if (segment.filter !== null && segment.kind === 'DYNAMIC' && !fresh)
          await refreshMembers(tx, segment, segment.filter, this.clock.now());
      },
      SLOW,
    );
  }

  @OnEvent(segmentEntered)
  onEntered({ data }: Envelope<z.infer<typeof segmentEntered.schema>>, tx: Tx): Promise<void> {
    return admitEntered(tx, data.segmentId, data.personIds, this.clock.now());
  }
}

/** Over at its end, else when everybody has got what they get; never while something waits to be sent. */
async function isOver(tx: Tx, { id, endsAt, segmentId, expandedAt }: CampaignEntity, now: Date): Promise<boolean> {
  if (endsAt === null ? segmentId === null || expandedAt === null : endsAt > now) return false;
  const { queued, waiting } = await openWork(tx, id);
  return !queued && (endsAt !== null || waiting === 0);
}
