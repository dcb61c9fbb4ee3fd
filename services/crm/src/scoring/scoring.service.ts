import { leadScoringChanged, scoreRulesSaved } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError } from '@mh-os/kernel';
import { Jobs, type Job } from '@mh-os/messaging';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { toJobType } from '../job-type.ts';
import { nextVersion } from './scoring.numbers.ts';
import { plainRules } from './score.rules.ts';
import { currentScoring } from './scorer.ts';
import { LeadModelEntity, LeadScoringEntity, ScoreRulesEntity } from './scoring.entity.ts';
import type { FitLeadModelInput, LeadScoringType, SaveScoreRulesInput, UseScoringInput } from './scoring.type.ts';

const READ = 'crm.lead.read';
const WRITE = 'crm.scoring.write';
export const RESCORE_JOB = 'crm.leads.rescore';
export const FIT_JOB = 'crm.lead-model.fit';
/** Fewest leads of each outcome that a model can be fitted to. */
export const FEWEST = 30;

const OUTCOMES = `SELECT count(*) FILTER (WHERE status = 'CONVERTED')::int AS won,
  count(*) FILTER (WHERE status = 'DISQUALIFIED')::int AS lost FROM lead`;

/** Rules and models that score leads. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  async current(ctx: Ctx): Promise<LeadScoringType> {
    ctx.require(READ);
    const [fitting] = await this.jobs.list(ctx, FIT_JOB, 1);
    return this.db.read(ctx, (tx) => shown(tx, fitting));
  }

  versions(ctx: Ctx): Promise<ScoreRulesEntity[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => tx.find(ScoreRulesEntity, {}, { order: { number: 'DESC' }, take: 50 }));
  }

  models(ctx: Ctx): Promise<LeadModelEntity[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => tx.find(LeadModelEntity, {}, { order: { number: 'DESC' }, take: 50 }));
  }

  save(ctx: Ctx, input: SaveScoreRulesInput): Promise<LeadScoringType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, name, use } = input;
    const rules = plainRules(input.rules);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('saveScoreRules', idempotencyKey, { name, use, rules }, async () => {
        const number = await nextVersion(tx, 'score_rules');
        const row = await tx.insert(ScoreRulesEntity, { number, name: name.trim(), rules, savedBy: ctx.actor.id });
        tx.emit(scoreRulesSaved, { label: `v${number}`, number }, { aggregateId: row.id, aggregateVersion: 1 });
        if (use) await this.choose(tx, { rulesId: row.id });
        return row.id;
      });
      return shown(tx);
    });
  }

  use(ctx: Ctx, input: UseScoringInput): Promise<LeadScoringType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      if (input.rulesId) await tx.get(ScoreRulesEntity, input.rulesId);
      if (input.modelId) await tx.get(LeadModelEntity, input.modelId);
      await this.choose(tx, input);
      return shown(tx);
    });
  }

  fit(ctx: Ctx, input: FitLeadModelInput): Promise<Job> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('fitLeadModel', input.idempotencyKey, { use: input.use }, async () => {
        const [{ won, lost } = { won: 0, lost: 0 }] = await tx.query<{ won: number; lost: number }>(
          'lead_outcomes',
          OUTCOMES,
        );
        if (won < FEWEST || lost < FEWEST)
          throw new DomainError(
            'LEAD_OUTCOMES_FEW',
            `A model needs ${FEWEST} leads of each outcome; there are ${won} won and ${lost} given up.`,
            {
              details: { won, lost, needed: FEWEST },
            },
          );
        return (await this.jobs.enqueue(tx, FIT_JOB, { use: input.use })).id;
      });
      return this.jobs.get(ctx, id);
    });
  }

  /** What scores from now on; open leads follow in a job. */
  async choose(tx: Tx, wanted: UseScoringInput): Promise<void> {
    const before = await tx.findOne(LeadScoringEntity, { single: true });
    const patch = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const changes = changesOf(before ?? {}, patch);
    const kept = before
      ? await tx.update(before, patch)
      : await tx.insert(LeadScoringEntity, { single: true, rulesId: null, modelId: null, ...patch });
    tx.emit(
      leadScoringChanged,
      { label: 'Scoring of leads', changes },
      { aggregateId: kept.id, aggregateVersion: kept.version },
    );
    await this.jobs.enqueue(tx, RESCORE_JOB, {});
  }
}

async function shown(tx: ReadTx, fitting?: Job): Promise<LeadScoringType> {
  const [outcomes] = await tx.query<{ won: number; lost: number }>('lead_outcomes', OUTCOMES);
  const { rules, model } = await currentScoring(tx);
  return {
    rules,
    model: model as LeadScoringType['model'],
    ...outcomes!,
    fitting: fitting ? toJobType(fitting) : null,
  };
}
