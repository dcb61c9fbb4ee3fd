import { auditHeadOf, auditHeadsOf, auditRowsOf } from '@mh-os/contracts';
import type { RpcDef } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import { RelayAudit, fitting } from '@mh-os/persistence';
import type { RelayDb } from '@mh-os/persistence';
import type { RpcHandler } from './decorators.ts';

interface Answer {
  readonly def: RpcDef;
  readonly handle: RpcHandler<unknown, unknown>;
}

/** Only the plane's own collector, which works above brands, reads chains this way. */
function onlyCollector(ctx: Ctx): void {
  if (ctx.platform && ctx.actor.kind === 'system' && ctx.brandId === null) return;
  throw new DomainError('FORBIDDEN', 'Audit chains are read by the collector alone.', { kind: 'forbidden' });
}

function answer<Q, R>(def: RpcDef<Q, R>, handle: (request: Q) => Promise<R>): Answer {
  return {
    def: def as unknown as RpcDef,
    handle: (request, ctx) => {
      onlyCollector(ctx);
      return handle(request as Q);
    },
  };
}

/** What every service answers about its audit chains: their ends and their rows. */
export function auditAnswers(relayDb: RelayDb, service: string): Answer[] {
  const chains = new RelayAudit(relayDb);
  return [
    answer(auditHeadsOf(service), async ({ after, since }) => ({ heads: await chains.heads(after, since) })),
    answer(auditHeadOf(service), async ({ brandId }) => {
      const head = await chains.head(brandId);
      return { head: head && { ...head, last: head.last ?? 0 } };
    }),
    answer(auditRowsOf(service), async ({ brandId, after, upTo }) => ({
      rows: fitting(await chains.rows(brandId, after, upTo)),
    })),
  ];
}
