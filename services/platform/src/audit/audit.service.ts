import { type Ctx, notFound, type Page, type PageRequest } from '@mh-os/kernel';
import { Db, type Job, Jobs } from '@mh-os/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AutomationStarters } from '../automations/automation-starters.ts';
import { asPlatform } from '../platform-scope.ts';
import { VERIFY_JOB } from './audit.jobs.ts';
import { auditScopeOf } from './audit-scope.ts';
import {
  type AuditDigestRow,
  type AuditEntryRow,
  countAudit,
  countDigests,
  pageOfAudit,
  pageOfDigests,
} from './audit.read-model.ts';

/** The audit chains as callers may read and verify them. */
@Injectable()
export class AuditService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly starters: AutomationStarters,
  ) {}

  onModuleInit(): void {
    this.starters.register('audit-verification', async (ctx, { key }) => {
      const { id } = await this.start(ctx, { idempotencyKey: key });
      return { message: 'A verification was started.', reference: id };
    });
  }

  /** Rows of the brand's chains as collected, newest first; platform people without a brand read all. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<AuditEntryRow>> {
    const brandId = auditScopeOf(ctx);
    return this.db.read(ctx, (tx) => pageOfAudit(tx, brandId, where, request));
  }

  /** How many rows match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    const brandId = auditScopeOf(ctx);
    return this.db.read(ctx, (tx) => countAudit(tx, brandId, where));
  }

  /** Signed digests that name a chain of the brand. */
  digests(ctx: Ctx, request: PageRequest): Promise<Page<AuditDigestRow>> {
    const brandId = auditScopeOf(ctx);
    return this.db.read(asPlatform(ctx), (tx) => pageOfDigests(tx, brandId, request));
  }

  /** How many digests there are. */
  countDigests(ctx: Ctx): Promise<number> {
    const brandId = auditScopeOf(ctx);
    return this.db.read(asPlatform(ctx), (tx) => countDigests(tx, brandId));
  }

  /** Starts a verification of the brand's chains in the background; of all chains without a brand. */
  async start(ctx: Ctx, { idempotencyKey }: { idempotencyKey: string }): Promise<Job> {
    auditScopeOf(ctx);
    const { id } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('startAuditVerification', idempotencyKey, {}, async () => ({
        id: (await this.jobs.enqueue(tx, VERIFY_JOB, {})).id,
      })),
    );
    return this.jobs.get(ctx, id);
  }

  /** A verification. */
  async verification(ctx: Ctx, id: string): Promise<Job> {
    auditScopeOf(ctx);
    const job = await this.jobs.get(ctx, id);
    if (job.kind !== VERIFY_JOB) throw notFound('AuditVerification', id);
    return job;
  }

  /** The latest verifications, newest first. */
  verifications(ctx: Ctx, first: number): Promise<Job[]> {
    auditScopeOf(ctx);
    return this.jobs.list(ctx, VERIFY_JOB, first);
  }
}
