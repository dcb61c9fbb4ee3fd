import { competitorPolicySet } from '@mh-os/contracts';
import { changesOf, type Ctx, type Page, versionConflict } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { config } from '../../config.ts';
import { policyValues, STARTING_POLICY } from './alert.rules.ts';
import { countAlerts, readAlertPage } from './alerts.read-model.ts';
import type {
  CompetitorAlertsArgs,
  CompetitorAlertType,
  CompetitorPolicyType,
  SetCompetitorPolicyInput,
} from './alerts.type.ts';
import { CompetitorPolicyEntity } from './competitor-policy.entity.ts';

const READ = 'catalog-pricing.competitor.read';
/** Kind of the job that reviews every alert of a brand. */
export const REVIEW_JOB = 'competitor-alert-review';

@Injectable()
export class AlertsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  page(ctx: Ctx, args: CompetitorAlertsArgs): Promise<Page<CompetitorAlertType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readAlertPage(tx, args));
  }

  count(ctx: Ctx, args: CompetitorAlertsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countAlerts(tx, args.where));
  }

  policy(ctx: Ctx): Promise<CompetitorPolicyType> {
    ctx.require(READ);
    return this.db.read(ctx, readPolicyType);
  }

  /** Sets the policy; all alerts are reviewed by it in the background. */
  setPolicy(ctx: Ctx, input: SetCompetitorPolicyInput): Promise<CompetitorPolicyType> {
    ctx.require('catalog-pricing.competitor.write');
    const { expectedVersion, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const wanted = policyValues(body);
      const saved = await this.save(tx, wanted, expectedVersion);
      await this.jobs.enqueue(tx, REVIEW_JOB, { policyVersion: saved.version });
      return readPolicyType(tx);
    });
  }

  private async save(
    tx: Tx,
    wanted: ReturnType<typeof policyValues>,
    expectedVersion: number,
  ): Promise<CompetitorPolicyEntity> {
    const found = await tx.findOne(CompetitorPolicyEntity, {});
    const before = found ? { ...found } : STARTING_POLICY;
    if (!found && expectedVersion !== 0)
      throw versionConflict('CompetitorPolicy', tx.ctx.requireBrand(), expectedVersion, 0);
    const policy = found
      ? await tx.update<CompetitorPolicyEntity>(found, wanted, expectedVersion)
      : await tx.insert<CompetitorPolicyEntity>(CompetitorPolicyEntity, { ...wanted });
    const target = { aggregateId: policy.id, aggregateVersion: policy.version };
    tx.emit(competitorPolicySet, { label: 'Competitor policy', changes: changesOf(before, wanted) }, target);
    return policy;
  }
}

async function readPolicyType(tx: ReadTx): Promise<CompetitorPolicyType> {
  const pagesRead = config().MH_COMPETITOR_PAGES;
  const found = await tx.findOne(CompetitorPolicyEntity, {});
  if (!found) return { ...STARTING_POLICY, pagesRead, version: 0 };
  const { maxAgeHours, alertBelowPercent, alertAbovePercent, version } = found;
  return { maxAgeHours, alertBelowPercent, alertAbovePercent, pagesRead, version };
}
