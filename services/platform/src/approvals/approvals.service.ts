import { approvalDecided, approvalRequested, approvalSettled } from '@mh-os/contracts';
import { type Actor, type Clock, DomainError, newId } from '@mh-os/kernel';
import { CLOCK, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { RolesService } from '../roles/roles.service.ts';
import { ApprovalHandlers } from './approval-handlers.ts';
import { ApprovalRequestEntity } from './approval-request.entity.ts';
import { APPROVAL_LIFETIME_MS, bindPayload, type FieldChange, othersCanDecide } from './approvals.rules.ts';
import { insertRequest, PLATFORM_REQUESTS, updateRequest } from './approval-writes.ts';
import { peopleOf, recentlyLost } from './deciders-watch.ts';
import { storedSummary, type StoredSummary, type Summary } from './summaries.rules.ts';

/** Job that ends a request nobody decided about. */
export const EXPIRE_JOB = 'approval-expire';
/** The service that applies what its own handlers know. */
export const OWN_SERVICE = 'platform';

/** A protected change that somebody wants. */
export interface WantedChange {
  /** A registered handler's kind. */
  readonly kind: string;
  /** What it changes; of something new, the id it will have. */
  readonly subject: { readonly type: string; readonly id: string; readonly label: string };
  /** Everything that applying it takes, the version it is based on included; plain JSON. */
  readonly payload: unknown;
  /** The change in a sentence. */
  readonly summary: Summary;
  readonly changes: readonly FieldChange[];
  readonly reason?: string | null | undefined;
}

/** A request as another service words it. */
export interface ForeignChange extends Omit<WantedChange, 'payload' | 'summary'>, StoredSummary {
  readonly id: string;
  readonly service: string;
  readonly permission: string;
  /** Canonical JSON. */
  readonly payload: string;
  readonly payloadHash: string;
}

/** What features use to have a protected change made: by a second person, or at once where there is none. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly handlers: ApprovalHandlers,
    private readonly roles: RolesService,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Asks for a second person, inside the caller's transaction: the answer is PENDING, and nothing has changed yet. Where
   * nobody else of the brand could decide (of the platform, where the transaction has no brand), a person's change is applied at once: the answer is APPLIED and `alone`.
   */
  async request(tx: Tx, wanted: WantedChange): Promise<ApprovalRequestEntity> {
    const handler = this.handlers.of(wanted.kind);
    const { permission } = handler;
    const bound = bindPayload(handler.payload.parse(wanted.payload));
    const change = {
      ...wanted,
      ...storedSummary(wanted.summary),
      ...bound,
      id: newId(),
      service: OWN_SERVICE,
      permission,
    };
    const request = await this.open(tx, change, tx.ctx.actor);
    if (!request.alone || request.state !== 'APPROVED') return request;
    await handler.apply(tx, handler.payload.parse(JSON.parse(request.payload)), request);
    return this.settle(tx, request, null);
  }

  /** Stores a request; where nobody else could decide, as approved already. The same change asked for twice is one. */
  async open(tx: Tx, change: ForeignChange, requester: Actor): Promise<ApprovalRequestEntity> {
    const { kind, subject } = change;
    await tx.query('approval_lock', `SELECT pg_advisory_xact_lock(hashtextextended('approval:' || $1, 0))`, [
      `${tx.ctx.brandId ?? PLATFORM_REQUESTS}:${kind}:${subject.id}`,
    ]);
    const pending = await tx.findOne(ApprovalRequestEntity, { kind, subjectId: subject.id, state: 'PENDING' });
    if (pending) {
      if (pending.payloadHash === change.payloadHash && pending.requesterId === requester.id) return pending;
      throw pendingExists(pending);
    }
    const alone = await this.isAlone(tx, requester, change.permission);
    const request = await this.insert(tx, change, requester, alone);
    if (alone) announceDecision(tx, request, 'approved');
    else await this.announce(tx, request);
    return request;
  }

  /** Notes that an approved change was applied, or why it could not be. */
  async settle(
    tx: Tx,
    request: ApprovalRequestEntity,
    failure: { code: string; message: string } | null,
  ): Promise<ApprovalRequestEntity> {
    await updateRequest(tx, request, { state: failure ? 'FAILED' : 'APPLIED', failure }, this.clock.now());
    if (request.service !== OWN_SERVICE) return request;
    const outcome = failure ? ('failed' as const) : ('applied' as const);
    tx.emit(approvalSettled, { ...facts(request), outcome, failure }, target(request));
    return request;
  }

  /**
   * Whether a person stands alone: nobody else of the brand, or of the platform, may decide, nor could until lately. Whatever
   * is no person never does.
   */
  private async isAlone(tx: Tx, actor: Actor, permission: string): Promise<boolean> {
    if (actor.kind !== 'person') return false;
    const people = await peopleOf(tx, await this.roles.all(tx));
    return !othersCanDecide([...people, ...(await recentlyLost(tx, this.clock.now()))], actor.id, permission);
  }

  private insert(tx: Tx, change: ForeignChange, by: Actor, alone: boolean): Promise<ApprovalRequestEntity> {
    const { id, kind, service, permission, subject, payload, payloadHash } = change;
    const { summary, summaryKey, summaryParams } = change;
    const now = this.clock.now();
    const request = {
      ...{ id, kind, service, permission, summary, summaryKey, summaryParams, payload, payloadHash, alone },
      ...{ subjectType: subject.type, subjectId: subject.id, subjectLabel: subject.label },
      ...{ requesterKind: by.kind, requesterId: by.id, requesterName: by.name ?? null },
      changes: [...change.changes],
      reason: change.reason ?? null,
      state: alone ? ('APPROVED' as const) : ('PENDING' as const),
      expiresAt: new Date(now.getTime() + APPROVAL_LIFETIME_MS),
      decidedAt: alone ? now : null,
      deciderId: null,
      deciderName: null,
      note: null,
      failure: null,
    };
    return insertRequest(tx, request, now);
  }

  private async announce(tx: Tx, request: ApprovalRequestEntity): Promise<void> {
    const { id, summary, changes, expiresAt } = request;
    tx.emit(approvalRequested, { ...facts(request), summary, changes }, target(request));
    await this.jobs.enqueue(tx, EXPIRE_JOB, { id }, { runAt: expiresAt });
  }
}

/** Tells everybody what was decided; the service that applies the change acts on it. */
export function announceDecision(
  tx: Tx,
  request: ApprovalRequestEntity,
  decision: 'approved' | 'rejected' | 'withdrawn' | 'expired',
): void {
  const { service, alone, note, requesterId } = request;
  tx.emit(
    approvalDecided,
    { ...facts(request), service, decision, alone, note, requestedBy: requesterId },
    target(request),
  );
}

function facts({ kind, subjectType, subjectId, subjectLabel, payloadHash }: ApprovalRequestEntity) {
  return { kind, subjectType, subjectId, label: subjectLabel, payloadHash };
}

function target({ id, version }: ApprovalRequestEntity) {
  return { aggregateId: id, aggregateVersion: version };
}

function pendingExists({ id, summary, requesterName }: ApprovalRequestEntity): DomainError {
  return new DomainError(
    'APPROVAL_PENDING_EXISTS',
    `Another change waits for approval: ${summary} (${requesterName ?? 'somebody else'}). It is decided or withdrawn first.`,
    { details: { approvalRequestId: id } },
  );
}
