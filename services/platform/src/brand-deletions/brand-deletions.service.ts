import { brandDeletionCancelled, brandDeletionDue, brandDeletionRequested } from '@mh-os/contracts';
import {
  type Actor,
  assertId,
  type Clock,
  type Ctx,
  DomainError,
  isId,
  type Page,
  type PageRequest,
  versionConflict,
} from '@mh-os/kernel';
import { CLOCK, Db, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ApprovalHandlers } from '../approvals/approval-handlers.ts';
import { ApprovalRequestEntity } from '../approvals/approval-request.entity.ts';
import { ApprovalsService } from '../approvals/approvals.service.ts';
import { refuseWhileDeleting } from '../brands/brand-deletion.guard.ts';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus, checkReason } from '../brands/brands.rules.ts';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { asPlatform } from '../platform-scope.ts';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';
import {
  askedAgain,
  checkCancellable,
  checkConfirmation,
  type Doer,
  dueAfter,
  othersDone,
  slugHash,
} from './brand-deletions.rules.ts';
import { countDeletions, pageOfDeletions } from './deletion.read-model.ts';
import { BEGIN_JOB, DELETE, FINISH_JOB, OWN, requirePlatform, TELL_JOB } from './deletion-scope.ts';

/** What it takes to have a brand deleted. */
export interface RequestDeletion {
  readonly brandId: string;
  readonly confirmSlug: string;
  readonly reason: string;
  /** Of the brand. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** What it takes to call it off. */
export interface CancelDeletion {
  readonly id: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** A deletion, once it is decided; the request for a second person beside it. */
export interface AskedDeletion {
  readonly deletion: BrandDeletionEntity | null;
  readonly request: ApprovalRequestEntity | null;
}

const payloadSchema = z.object({ brandId: z.uuid(), version: z.int(), reason: z.string() });

/** Deciding that a brand ends, and that it does not. */
@Injectable()
export class BrandDeletionsService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: 'platform.brand.delete',
      permission: DELETE,
      payload: payloadSchema,
      platformScope: true,
      apply: (tx, payload, request) => this.decided(tx, payload, request),
    });
  }

  /** Asks for it: at once where nobody else of the platform could confirm, otherwise when a second person does (ADM-6). */
  async request(ctx: Ctx, input: RequestDeletion): Promise<AskedDeletion> {
    ctx.require(DELETE);
    requirePlatform(ctx);
    const { idempotencyKey, ...asked } = { ...input, brandId: assertId(input.brandId, 'brandId') };
    const reason = checkReason(input.reason);
    const made = await this.db.tx(asPlatform(ctx, null), (tx) =>
      tx.idempotent('requestBrandDeletion', idempotencyKey, asked, async () => {
        const brand = await this.lockBrand(tx, asked.brandId, asked.expectedVersion);
        checkConfirmation(asked.confirmSlug, brand.slug);
        const { id } = await this.approvals.request(tx, {
          kind: 'platform.brand.delete',
          subject: { type: 'brand', id: brand.id, label: brand.name },
          payload: { brandId: brand.id, version: brand.version, reason },
          summary: { key: 'brandDelete', params: { brand: brand.name, slug: brand.slug } },
          changes: [{ field: 'status', before: brand.status, after: 'DELETED' }],
          reason,
        });
        const deletion = await tx.findOne(BrandDeletionEntity, { ofBrand: brand.id, state: 'PENDING' });
        return { requestId: id, deletionId: deletion?.id ?? null };
      }),
    );
    return this.db.read(asPlatform(ctx, null), async (tx) => ({
      request: await tx.get(ApprovalRequestEntity, made.requestId),
      deletion: made.deletionId === null ? null : await tx.get(BrandDeletionEntity, made.deletionId),
    }));
  }

  /** Calls it off, any time before it begins. The brand stays suspended: letting people in again is a decision of its own. */
  cancel(ctx: Ctx, input: CancelDeletion): Promise<BrandDeletionEntity> {
    ctx.require(DELETE);
    requirePlatform(ctx);
    const reason = checkReason(input.reason);
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      const deletion = await tx.lock(BrandDeletionEntity, input.id);
      checkCancellable(deletion.state);
      const facts = { cancelledBy: doer(ctx.actor), cancelReason: reason, cancelledAt: this.clock.now() };
      await tx.update(deletion, { state: 'CANCELLED', ...facts }, input.expectedVersion);
      const about = { deletionId: deletion.id, brandId: deletion.ofBrand, label: deletion.name ?? deletion.ofBrand };
      tx.emit(brandDeletionCancelled, { ...about, reason }, targetOf(deletion));
      await this.jobs.enqueue(tx, TELL_JOB, { deletionId: deletion.id, brandId: deletion.ofBrand, what: 'cancelled' });
      return deletion;
    });
  }

  /** Asks whoever has not done its part once more; begins one whose day has come and gone. */
  retry(ctx: Ctx, id: string): Promise<BrandDeletionEntity> {
    ctx.require(DELETE);
    requirePlatform(ctx);
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      const deletion = await tx.lock(BrandDeletionEntity, id);
      if (deletion.state === 'PENDING' && deletion.dueAt <= this.clock.now()) {
        await this.jobs.enqueue(tx, BEGIN_JOB, { deletionId: id });
        return deletion;
      }
      if (deletion.state !== 'PURGING')
        throw new DomainError(
          'BRAND_DELETION_NOT_RUNNING',
          'Only a deletion that has begun and has not ended can be tried again.',
        );
      await tx.update(deletion, { parts: askedAgain(deletion.parts) });
      const { ofBrand: brandId, slug } = deletion;
      tx.emit(brandDeletionDue, { label: slug ?? brandId, deletionId: id, brandId }, targetOf(deletion));
      if (othersDone(deletion.parts, OWN)) await this.jobs.enqueue(tx, FINISH_JOB, { deletionId: id });
      return deletion;
    });
  }

  /** The brand's open deletion, else its latest. */
  async ofBrand(ctx: Ctx, brandId: string): Promise<BrandDeletionEntity | null> {
    ctx.require(DELETE);
    if (!ctx.platform || !isId(brandId)) return null;
    return this.db.read(asPlatform(ctx, null), (tx) =>
      tx.findOne(BrandDeletionEntity, { ofBrand: brandId }, { order: { createdAt: 'DESC' } }),
    );
  }

  /** All of them, the latest first: also those of brands that are gone. People of a brand see none. */
  async page(ctx: Ctx, request: PageRequest): Promise<Page<BrandDeletionEntity>> {
    ctx.require(DELETE);
    if (!ctx.platform) return { nodes: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
    return this.db.read(asPlatform(ctx, null), (tx) => pageOfDeletions(tx, request));
  }

  /** How many there are. */
  async count(ctx: Ctx): Promise<number> {
    ctx.require(DELETE);
    if (!ctx.platform) return 0;
    return this.db.read(asPlatform(ctx, null), countDeletions);
  }

  /** Everything that follows when it is decided; in the transaction of whoever decided it. */
  private async decided(tx: Tx, payload: z.infer<typeof payloadSchema>, request: ApprovalRequestEntity): Promise<void> {
    const { brandId, version, reason } = payload;
    const brand = await this.lockBrand(tx, brandId, version);
    const now = this.clock.now();
    const dueAt = dueAfter(now, this.config.MH_BRAND_DELETION_GRACE_DAYS);
    const { requesterKind: kind, requesterId: id, requesterName: name } = request;
    const none = { cancelledBy: null, cancelReason: null, cancelledAt: null, begunAt: null, finishedAt: null };
    const deletion = await tx.insert(BrandDeletionEntity, {
      ...{ ofBrand: brandId, name: brand.name, slug: brand.slug, slugHash: slugHash(brand.slug), reason, dueAt },
      ...{ state: 'PENDING' as const, parts: [], people: 0, ...none },
      requestedBy: doer({ kind, id, ...(name === null ? {} : { name }) }),
      confirmedBy: request.alone ? null : doer(tx.ctx.actor),
    });
    const before = brand.status;
    // Its tokens end with this commit: a trigger on the row sees to that.
    if (before === BrandStatus.ACTIVE)
      await tx.update(brand, { status: BrandStatus.SUSPENDED, suspensionReason: reason, suspendedAt: now });
    const changes = [{ field: 'status', before, after: BrandStatus.SUSPENDED }];
    const about = { label: brand.name, deletionId: deletion.id, brandId, reason, dueAt: dueAt.toISOString() };
    tx.emit(brandDeletionRequested, { ...about, changes }, targetOf(deletion));
    await this.jobs.enqueue(tx, BEGIN_JOB, { deletionId: deletion.id }, { runAt: dueAt });
    const suspended = before === BrandStatus.ACTIVE;
    await this.jobs.enqueue(tx, TELL_JOB, { deletionId: deletion.id, brandId, what: 'requested', suspended });
  }

  private async lockBrand(tx: Tx, brandId: string, version: number): Promise<BrandEntity> {
    const brand = await tx.lock(BrandEntity, brandId);
    await refuseWhileDeleting(tx, brandId);
    if (brand.version !== version) throw versionConflict('Brand', brandId, version, brand.version);
    return brand;
  }
}

export const targetOf = ({ id, version }: BrandDeletionEntity) => ({ aggregateId: id, aggregateVersion: version });

function doer({ kind, id, name }: Pick<Actor, 'id' | 'name'> & { readonly kind: string }): Doer {
  return { kind, id, ...(name === undefined ? {} : { name }) };
}
