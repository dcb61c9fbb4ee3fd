import { deadLetterRpcs, type DeadLetterRecord, type RpcDef } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import type { RpcHandler } from './decorators.ts';
import type { DeadLetter, DeadLetters } from './dead-letters.ts';

const PERMISSION = 'platform.dead-letter.manage';

type Answer = { readonly def: RpcDef; readonly handle: RpcHandler<never, unknown> };

/** Every service's answers about its dead letters, for the admin plane. */
export function deadLetterAnswers(service: string, letters: DeadLetters): Answer[] {
  const rpcs = deadLetterRpcs(service);
  const record = ({ consumer: _consumer, createdAt, resolvedAt, ...letter }: DeadLetter): DeadLetterRecord => ({
    ...letter,
    service,
    createdAt: createdAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  });
  const permitted = <Q>(work: (request: Q, ctx: Ctx) => Promise<unknown>) => {
    return async (request: Q, ctx: Ctx) => {
      ctx.require(PERMISSION);
      return work(request, ctx);
    };
  };
  const answer = <Q, R>(def: RpcDef<Q, R>, work: (request: Q, ctx: Ctx) => Promise<R>): Answer => ({
    def: def as unknown as RpcDef,
    handle: permitted(work) as RpcHandler<never, unknown>,
  });
  return [
    answer(rpcs.list, async (filter, ctx) => (await letters.list(ctx, filter)).map(record)),
    answer(rpcs.replay, async ({ id }, ctx) => {
      await letters.replay(ctx, id).catch(failedAgain);
      return record(await letters.get(ctx, id));
    }),
    answer(rpcs.discard, async ({ id, note }, ctx) => {
      await letters.discard(ctx, id, note);
      return record(await letters.get(ctx, id));
    }),
  ];
}

/** Why a handler failed is for the log and for whoever may read dead letters; what it throws is not always told apart. */
function failedAgain(error: unknown): never {
  if (error instanceof DomainError) throw error;
  throw new DomainError('DEAD_LETTER_FAILED_AGAIN', `It failed again: ${String(error).slice(0, 300)}`, {
    cause: error,
  });
}
