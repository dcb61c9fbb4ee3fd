import { auditVerified } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import {
  anchorsOf,
  type AuditDigest,
  type AuditHead,
  checkDigests,
  Db,
  NO_BRAND,
  schemaOf,
  verifyChain,
} from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { AuditAlarm } from './audit-alarm.ts';
import { AuditDigestsService } from './audit-digests.service.ts';
import { chainCtx } from './audit-scope.ts';
import { AuditSources } from './audit-sources.ts';
import { collectedEnds, collectedOf, copiesOf } from './audit-store.ts';
import type { Finding, VerificationResult } from './audit-verification.ts';

/** Kind of the job that verifies chains. */
export const VERIFY_JOB = 'audit-verification';
/** Digests that are held against chains. */
const ANCHORS = 48;
const MOST_FINDINGS = 100;

/** Verifies chains where they are written, against the copies collected here and the signed digests. */
@Injectable()
export class AuditJobs {
  constructor(
    private readonly db: Db,
    private readonly sources: AuditSources,
    private readonly digests: AuditDigestsService,
    private readonly alarm: AuditAlarm,
  ) {}

  @OnJob(VERIFY_JOB)
  async verify(job: JobRun, ctx: Ctx): Promise<VerificationResult> {
    const anchors = await this.digests.latest(ANCHORS);
    const result = { rows: 0, chains: 0, findings: [] as Finding[], unreachable: [] as string[] };
    for (const service of this.sources.services)
      try {
        for (const brandId of await this.brandsOf(ctx, service)) {
          const before = result.rows;
          const progress = (rows: number): Promise<void> => job.report({ progress: before + rows });
          const found = await this.chain(service, brandId, anchors, progress);
          result.rows += found.rows;
          result.chains += 1;
          if (found.finding && result.findings.length < MOST_FINDINGS) result.findings.push(found.finding);
        }
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'unavailable' || error.code === 'JOB_GONE') throw error;
        result.unreachable.push(service);
      }
    const digestBreak = await checkDigests(this.digests.all(), await this.digests.written());
    await this.told(job, ctx, result);
    return { ...result, digests: anchors[0]?.number ?? 0, digestBreak };
  }

  /** Brands whose chain the caller may have verified: her own, or all that the service or we know of. */
  private async brandsOf(ctx: Ctx, service: string): Promise<string[]> {
    if (ctx.brandId !== null) return [ctx.brandId];
    const brands = new Set<string>();
    const known = await this.db.read(systemCtx(), (tx) => collectedEnds(tx, service));
    for (const { brandId } of known) brands.add(brandId);
    for (let after: string | undefined; ;) {
      const heads: readonly AuditHead[] = await this.sources.of(service).heads(after);
      for (const { brandId } of heads) brands.add(brandId);
      const last = heads.at(-1);
      if (!last) break;
      after = last.brandId;
    }
    return [...brands].sort();
  }

  private async chain(
    service: string,
    brandId: string,
    digests: readonly AuditDigest[],
    progress: (rows: number) => Promise<void>,
  ): Promise<{ rows: number; finding: Finding | null }> {
    const ctx = chainCtx(brandId);
    const cursor = await this.db.read(ctx, (tx) => collectedOf(tx, brandId, service));
    const collected =
      cursor && cursor.seq > 0 ? [{ seq: cursor.seq, hash: cursor.hash, by: 'the collected copy' }] : [];
    const anchors = [...anchorsOf(digests, service, brandId), ...collected];
    const copies = copiesOf((fn) => this.db.read(ctx, fn), brandId, service);
    const start = { schema: schemaOf(service), brandId, anchors };
    const { rows, broken } = await verifyChain(this.sources.of(service), start, { copies, progress });
    if (broken) await this.alarm.raise(service, brandId, broken);
    return { rows, finding: broken && { service, brandId: brandId === NO_BRAND ? null : brandId, ...broken } };
  }

  private async told(
    job: JobRun,
    ctx: Ctx,
    { rows, chains, findings }: Pick<VerificationResult, 'rows' | 'chains' | 'findings'>,
  ): Promise<void> {
    await this.db.tx(ctx, async (tx) => {
      const data = { label: `${rows} rows of ${chains} chains`, rows, chains, broken: findings.length };
      tx.emit(auditVerified, data, { aggregateId: job.id, aggregateVersion: 1 });
    });
  }
}
