import { type Connection, CurrentCtx, PageArgs, toConnection, toJobStatus } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { type DigestBody, type Job, NO_BRAND } from '@mh-os/persistence';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AuditFilter, StartAuditVerificationInput } from './audit.inputs.ts';
import type { AuditDigestRow, AuditEntryRow } from './audit.read-model.ts';
import { AuditService } from './audit.service.ts';
import {
  AuditDigestConnection,
  AuditDigestType,
  AuditEntryConnection,
  AuditEntryType,
  AuditVerificationPayload,
  AuditVerificationType,
} from './audit.type.ts';
import { isSound, type VerificationResult } from './audit-verification.ts';

const LATEST = 20;

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Rows of the audit chains of the brand, newest first; of all brands for platform admins without a brand.',
  })
  async auditEntries(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which rows to show.' }) where?: AuditFilter,
  ): Promise<Connection<AuditEntryType>> {
    const page = await this.audit.page(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toEntry) }, () => this.audit.count(ctx, where));
  }

  @Query(() => AuditDigestConnection, {
    nullable: true,
    description: 'Signed digests of the audit chains, newest first.',
  })
  async auditDigests(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<AuditDigestType>> {
    const page = await this.audit.digests(ctx, pageRequest(args, 1));
    const nodes = page.nodes.map((row) => toDigest(row, ctx.brandId));
    return toConnection({ ...page, nodes }, () => this.audit.countDigests(ctx));
  }

  @Query(() => AuditVerificationType, { nullable: true, description: 'A verification by id.' })
  async auditVerification(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the verification.' }) id: string,
  ): Promise<AuditVerificationType> {
    return toVerification(await this.audit.verification(ctx, id));
  }

  @Query(() => [AuditVerificationType], { nullable: true, description: 'The latest verifications, newest first.' })
  async auditVerifications(@CurrentCtx() ctx: Ctx): Promise<AuditVerificationType[]> {
    return (await this.audit.verifications(ctx, LATEST)).map(toVerification);
  }

  @Mutation(() => AuditVerificationPayload, {
    description:
      'Verifies the audit chains of the brand in the background; of all brands for platform admins without a brand.',
  })
  async startAuditVerification(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which verification to start.' }) input: StartAuditVerificationInput,
  ): Promise<AuditVerificationPayload> {
    return { verification: toVerification(await this.audit.start(ctx, input)) };
  }
}

function toEntry(row: AuditEntryRow): AuditEntryType {
  const { actorKind, actorId, entityType, entityId, ...rest } = row;
  return {
    ...rest,
    actor: { kind: actorKind, id: actorId, name: row.details?.[0]?.name ?? null },
    entity: { type: entityType, id: entityId },
    erased: row.details === null,
  };
}

function toDigest({ body, ...row }: AuditDigestRow, brandId: string | null): AuditDigestType {
  const { previous, heads } = JSON.parse(body) as DigestBody;
  const shown = brandId === null ? heads : heads.filter((head) => head.brandId === brandId);
  return {
    ...row,
    previous,
    heads: shown.map((head) => ({ ...head, brandId: head.brandId === NO_BRAND ? null : head.brandId })),
  };
}

function toVerification(job: Job): AuditVerificationType {
  const result = job.status === 'succeeded' ? (job.result as VerificationResult) : undefined;
  return {
    id: job.id,
    status: toJobStatus(job.status),
    startedAt: job.createdAt,
    finishedAt: job.finishedAt,
    rows: result?.rows ?? job.progress,
    chains: result?.chains ?? null,
    sound: result ? isSound(result) : null,
    findings: [...(result?.findings ?? [])],
    deleted: (result?.deleted ?? []).map(({ at, by, ...chain }) => ({
      ...chain,
      deletedAt: new Date(at),
      deletedBy: by,
    })),
    unreachable: [...(result?.unreachable ?? [])],
    digestFinding: result?.digestBreak ?? null,
    error: job.error?.message ?? null,
  };
}
