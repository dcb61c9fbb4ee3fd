import { privacyRowsOf, privacyTablesOf } from '@mh-os/contracts';
import type { RpcDef } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import { exportPage, exportTables } from '@mh-os/persistence';
import type { Db } from '@mh-os/persistence';
import type { RpcHandler } from './decorators.ts';

interface Answer {
  readonly def: RpcDef;
  readonly handle: RpcHandler<unknown, unknown>;
}

/** Whole tables leave a service only for the plane's own exports, which have asked for the permission. */
function onlySystem(ctx: Ctx): void {
  if (ctx.actor.kind === 'system' && ctx.brandId !== null) return;
  throw new DomainError('FORBIDDEN', 'Tables are read whole by exports alone.', { kind: 'forbidden' });
}

function answer<Q, R>(def: RpcDef<Q, R>, handle: (request: Q, ctx: Ctx) => Promise<R>): Answer {
  return {
    def: def as unknown as RpcDef,
    handle: (request, ctx) => {
      onlySystem(ctx);
      return handle(request as Q, ctx);
    },
  };
}

/** What every service answers to exports: its tables and their rows, of one brand. */
export function privacyAnswers(db: Db, service: string): Answer[] {
  return [
    answer(privacyTablesOf(service), async ({ subject }, ctx) => ({
      tables: await db.read(ctx, (tx) => exportTables(tx, subject)),
    })),
    answer(privacyRowsOf(service), ({ table, after, subject }, ctx) =>
      db.read(ctx, (tx) => exportPage(tx, table, after, subject)),
    ),
  ];
}
