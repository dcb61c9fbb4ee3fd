import { leadModelFitted, leadsScored } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { LeadEntity } from '../leads/lead.entity.ts';
import { OPEN } from '../leads/lead.rules.ts';
import { fieldsOf } from './lead-facts.ts';
import { fitModel, judgeModel, type LabelledRow } from './model.rules.ts';
import { currentScoring, scoreAgain } from './scorer.ts';
import { LeadModelEntity, LeadScoringEntity } from './scoring.entity.ts';
import { nextVersion } from './scoring.numbers.ts';
import { FIT_JOB, RESCORE_JOB, ScoringService } from './scoring.service.ts';

const BATCH = 200;
/** Most leads that a model learns from, the latest: more would keep the process from all else for seconds. */
const MOST_ROWS = 8_000;
const LABELLED = `SELECT source, country, postal_code AS "postalCode", company_name AS "companyName", email, phone,
    campaign_code AS "campaignCode", message, attributes, status = 'CONVERTED' AS won
  FROM lead WHERE status IN ('CONVERTED', 'DISQUALIFIED') ORDER BY captured_at DESC, id LIMIT ${MOST_ROWS}`;

/** Scores open leads anew where other rules hold, and fits models. */
@Injectable()
export class ScoringJobs {
  constructor(
    private readonly db: Db,
    private readonly service: ScoringService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(RESCORE_JOB)
  async rescore(job: JobRun, ctx: Ctx): Promise<{ leads: number }> {
    let leads = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    while (!job.signal.aborted) {
      const batch = await this.db.tx(ctx, (tx) => this.scoreSome(tx, after));
      if (batch.length === 0) break;
      leads += batch.length;
      after = batch.at(-1)!.id;
    }
    return { leads };
  }

  private async scoreSome(tx: Tx, after: string): Promise<LeadEntity[]> {
    const where = { status: In([...OPEN]), id: MoreThan(after) };
    const batch = await tx.find(LeadEntity, where, { order: { id: 'ASC' }, take: BATCH });
    const chosen = await tx.findOne(LeadScoringEntity, { single: true });
    if (batch.length === 0 || !chosen) return [];
    await scoreAgain(tx, batch, await currentScoring(tx), this.clock.now());
    const target = { aggregateId: chosen.id, aggregateVersion: chosen.version };
    tx.emit(leadsScored, { label: 'Scoring of leads', count: batch.length }, target);
    return batch;
  }

  @OnJob(FIT_JOB)
  async fit(job: JobRun, ctx: Ctx): Promise<{ number: number; aucPpm: number }> {
    const labelled = await this.labelled(ctx);
    const quality = judgeModel(labelled);
    const model = fitModel(labelled);
    const { use } = job.input as { use: boolean };
    return this.db.tx(ctx, async (tx) => {
      const number = await nextVersion(tx, 'lead_model');
      const row = await tx.insert(LeadModelEntity, { number, model, quality, fittedBy: ctx.actor.id });
      const data = { label: `Model ${number}`, number, rows: quality.rows, aucPpm: quality.aucPpm };
      tx.emit(leadModelFitted, data, { aggregateId: row.id, aggregateVersion: 1 });
      if (use) await this.service.choose(tx, { modelId: row.id });
      return { number, aucPpm: quality.aucPpm };
    });
  }

  /** Read in a transaction of its own: fitting takes long, and what comes in meanwhile is for the next model. */
  private async labelled(ctx: Ctx): Promise<LabelledRow[]> {
    const rows = await this.db.read(ctx, (tx) => tx.query<LeadEntity & { won: boolean }>('leads_labelled', LABELLED));
    return rows.map((row) => ({ fields: modelFields(row), won: row.won }));
  }
}

/** Postal codes are too many to learn from. */
function modelFields(lead: LeadEntity): LabelledRow['fields'] {
  const { postalCode: _left, ...fields } = fieldsOf(lead);
  return fields;
}
