import { approvalSettled, approvalWanted, type Envelope } from '@mh-os/contracts';
import { type ActorKind, isId, sha256 } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ApprovalRequestEntity } from './approval-request.entity.ts';
import { ApprovalsService, OWN_SERVICE } from './approvals.service.ts';
import { foreignSummary } from './summaries.rules.ts';

type Wanted = Envelope<z.infer<typeof approvalWanted.schema>>;
type Settled = Envelope<z.infer<typeof approvalSettled.schema>>;

/** Second persons for the other services: they ask by an event and are answered by one. */
@Injectable()
export class ApprovalsConsumer {
  constructor(private readonly approvals: ApprovalsService) {}

  @OnEvent(approvalWanted)
  async wanted({ aggregateId: id, actor, data }: Wanted, tx: Tx): Promise<void> {
    // Only what is whole becomes a request: the hash must be that of the payload, or nobody could ever approve it.
    if (!isId(id) || data.service === OWN_SERVICE || sha256(data.payload) !== data.payloadHash) return;
    if (await tx.findOne(ApprovalRequestEntity, { id })) return;
    const { subjectType, subjectId, label, ...rest } = data;
    const change = { ...rest, ...foreignSummary(data) };
    const pending = { kind: data.kind, subjectId, state: 'PENDING' as const };
    // The asking service keeps one change per thing open; should it ask for a second, the first one stands.
    if (await tx.findOne(ApprovalRequestEntity, pending)) return;
    const requester = { ...actor, kind: actor.kind as ActorKind };
    await this.approvals.open(tx, { id, ...change, subject: { type: subjectType, id: subjectId, label } }, requester);
  }

  @OnEvent(approvalSettled)
  async settled({ aggregateId: id, data }: Settled, tx: Tx): Promise<void> {
    const request = isId(id) ? await tx.findOne(ApprovalRequestEntity, { id }) : null;
    if (!request || request.service === OWN_SERVICE || request.state !== 'APPROVED') return;
    if (request.payloadHash !== data.payloadHash) return;
    await this.approvals.settle(tx, request, data.failure);
  }
}
