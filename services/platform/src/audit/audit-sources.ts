import { auditHeadOf, auditHeadsOf, auditRowsOf, domains } from '@mh-os/contracts';
import { Rpc } from '@mh-os/messaging';
import type { AuditSource } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';

/** Reading a page may wait for a busy service; nobody waits for it meanwhile. */
const PATIENT = { timeoutMs: 10_000 };

/** The audit chains of every service, asked over the network. */
@Injectable()
export class AuditSources {
  readonly services: readonly string[] = domains;

  constructor(private readonly rpc: Rpc) {}

  of(service: string): AuditSource {
    const [heads, head, rows] = [auditHeadsOf(service), auditHeadOf(service), auditRowsOf(service)];
    return {
      heads: async (after, since) => (await this.rpc.call(heads, { after, since }, systemCtx(), PATIENT)).heads,
      head: async (brandId) => (await this.rpc.call(head, { brandId }, systemCtx(), PATIENT)).head,
      rows: async (brandId, after, upTo) =>
        (await this.rpc.call(rows, { brandId, after, upTo }, systemCtx(), PATIENT)).rows,
    };
  }
}
