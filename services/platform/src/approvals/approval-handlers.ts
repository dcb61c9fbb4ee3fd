import { Injectable } from '@nestjs/common';
import type { Tx } from '@mh-os/persistence';
import type { z } from 'zod';
import type { ApprovalRequestEntity } from './approval-request.entity.ts';

/** How a kind of protected change of this service is applied once it may be. */
export interface ApprovalHandler<P = unknown> {
  /** `domain.thing.change`, e.g. `platform.flag.update`. */
  readonly kind: string;
  /** What making the change needs; whoever approves it needs it too. */
  readonly permission: string;
  readonly payload: z.ZodType<P>;
  /** Whether applying it looks at tables above brands, so that the transaction of the decision needs platform scope. */
  readonly platformScope?: boolean;
  /**
   * Makes the change in the transaction of the decision, with the decider as caller. Checks everything again as if the
   * change came in now, the version it is based on above all; a DomainError makes the request FAILED.
   */
  apply(tx: Tx, payload: P, request: ApprovalRequestEntity): Promise<void>;
}

/** The kinds of protected change that this service applies itself; features register theirs when they start. */
@Injectable()
export class ApprovalHandlers {
  private readonly byKind = new Map<string, ApprovalHandler>();

  register<P>(handler: ApprovalHandler<P>): void {
    if (this.byKind.has(handler.kind)) throw new Error(`Two handlers apply ${handler.kind}.`);
    this.byKind.set(handler.kind, handler as ApprovalHandler);
  }

  /** Whether applying a kind needs platform scope; what other services apply does not. */
  platformScope(kind: string): boolean {
    return this.byKind.get(kind)?.platformScope ?? false;
  }

  of(kind: string): ApprovalHandler {
    const handler = this.byKind.get(kind);
    if (!handler) throw new Error(`Nothing applies ${kind}: register a handler for it.`);
    return handler;
  }
}
