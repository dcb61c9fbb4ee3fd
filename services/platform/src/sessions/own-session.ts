import { type Ctx, DomainError } from '@mh-os/kernel';

/** The caller's session; refuses callers who are not people that have signed in. */
export function sessionOf(ctx: Ctx): string {
  if (ctx.actor.kind === 'person' && ctx.sessionId !== undefined) return ctx.sessionId;
  throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
}

/** The network address of somebody who has not signed in, as the gateway names it; undefined where it is unknown. */
export function addressOf({ actor }: Ctx): string | undefined {
  return actor.kind === 'anonymous' && actor.id !== actor.kind ? actor.id : undefined;
}
