import { auditVerified } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import {
  anchorsOf,
  type AuditBreak,
  type AuditDigest,
  type AuditHead,
  checkDigests,
  Db,
  type DigestBreak,
  type ChainName,
  judgeGone,
  NamedChains,
  NO_BRAND,
  recordOf,
  schemaOf,
  verifyChain,
} from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { AuditAlarm } from './audit-alarm.ts';
import { AuditDigestsService } from './audit-digests.service.ts';
import { AuditSources } from './audit-sources.ts';
import { chainRecords, collectedEnds, collectedOf, copiesOf } from './audit-store.ts';
import type { DeletedChain, Finding, VerificationResult } from './audit-verification.ts';

/** Kind of the job that verifies chains. */
export const VERIFY_JOB = 'audit-verification';
/** Digests that are held against chains. */
const ANCHORS = 48;
const MOST_FINDINGS = 100;

/** What one chain came to. */
interface Verified {
  readonly rows: number;
  readonly finding: Finding | null;
  readonly deleted: DeletedChain | null;
}

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
    const deleted: DeletedChain[] = [];
    const result = { rows: 0, chains: 0, findings: [] as Finding[], deleted, unreachable: [] as string[] };
    const { named, digestBreak } = await this.readDigests();
    for (const service of this.sources.services)
      try {
        for (const brandId of await this.brandsOf(ctx, service, named)) {
          const before = result.rows;
          const progress = (rows: number): Promise<void> => job.report({ progress: before + rows });
          const known = named.find(service, brandId) !== undefined;
          const found = await this.chain({ service, brandId, known }, anchors, progress);
          result.rows += found.rows;
          result.chains += 1;
          if (found.deleted) deleted.push(found.deleted);
          if (found.finding && result.findings.length < MOST_FINDINGS) result.findings.push(found.finding);
        }
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'unavailable' || error.code === 'JOB_GONE') throw error;
        result.unreachable.push(service);
      }
    await this.told(job, ctx, result);
    return { ...result, digests: anchors[0]?.number ?? 0, digestBreak };
  }

  /** Brands whose chain the caller may have verified: her own, or all that the service or we know of. */
  private async brandsOf(ctx: Ctx, service: string, named: NamedChains): Promise<string[]> {
    if (ctx.brandId !== null) return [ctx.brandId];
    // Those that a digest names, too: a chain may be gone, and its cursor with it.
    const brands = new Set(named.of(service).map(({ brandId }) => brandId));
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

  private async readDigests(): Promise<{ named: NamedChains; digestBreak: DigestBreak | null }> {
    const named = new NamedChains();
    const digestBreak = await checkDigests(named.through(this.digests.all()), await this.digests.written());
    return { named, digestBreak };
  }

  /** Judges a chain that is not there, by what is known now: it may have gone since the verification began. */
  private async gone({ service, brandId }: ChainName, there: boolean): Promise<Verified> {
    const { named } = await this.readDigests();
    const records = await this.db.read(systemCtx(), chainRecords);
    const gone = judgeGone({ service, brandId }, { named: named.find(service, brandId), records, there });
    if ('deleted' in gone) {
      const { at, by } = gone.deleted;
      return { rows: 0, finding: null, deleted: { service, brandId, at, by } };
    }
    await this.alarm.raise(service, brandId, gone.broken);
    return { rows: 0, finding: findingOf({ service, brandId }, gone.broken), deleted: null };
  }

  private async chain(
    { service, brandId, known }: ChainName & { readonly known: boolean },
    digests: readonly AuditDigest[],
    progress: (rows: number) => Promise<void>,
  ): Promise<Verified> {
    // Above brands: that one may be closed here.
    const ctx = systemCtx();
    const cursor = await this.db.read(ctx, (tx) => collectedOf(tx, brandId, service));
    const source = this.sources.of(service);
    const there = Boolean((await source.head(brandId)) ?? (await source.rows(brandId, 0))[0]);
    const isDeleted = async () => recordOf(await this.db.read(ctx, chainRecords), { service, brandId }) !== undefined;
    if ((!there && (known || cursor)) || (await isDeleted())) return this.gone({ service, brandId }, there);
    const collected =
      cursor && cursor.seq > 0 ? [{ seq: cursor.seq, hash: cursor.hash, by: 'the collected copy' }] : [];
    const anchors = [...anchorsOf(digests, service, brandId), ...collected];
    const copies = copiesOf((fn) => this.db.read(ctx, fn), brandId, service);
    const start = { schema: schemaOf(service), brandId, anchors };
    const { rows, broken } = await verifyChain(source, start, { copies, progress });
    // Rows that vanish while they are read may belong to a brand whose time has just come.
    if (broken && (await isDeleted())) return this.gone({ service, brandId }, true);
    if (broken) await this.alarm.raise(service, brandId, broken);
    return { rows, deleted: null, finding: broken && findingOf({ service, brandId }, broken) };
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

function findingOf({ service, brandId }: ChainName, broken: AuditBreak): Finding {
  return { service, brandId: brandId === NO_BRAND ? null : brandId, ...broken };
}
