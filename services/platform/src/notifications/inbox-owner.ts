import { type Ctx, DomainError, isId } from '@mh-os/kernel';

/** Brand and id of the person whose inbox a caller may read; null for those who have none: keys, people outside of brands. */
export function ownerOf(ctx: Ctx): readonly [brandId: string, userId: string] | null {
  if (ctx.actor.kind === 'anonymous')
    throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
  ctx.requireAdmitted();
  return ctx.actor.kind === 'person' && ctx.brandId !== null && isId(ctx.actor.id) ? [ctx.brandId, ctx.actor.id] : null;
}

/** The same for what changes something: without an inbox there is nothing to change. */
export function requireOwner(ctx: Ctx): readonly [brandId: string, userId: string] {
  const owner = ownerOf(ctx);
  if (owner) return owner;
  ctx.requireBrand();
  throw new DomainError('NOTIFICATION_PERSON_REQUIRED', 'Only people have an inbox; sign in as a person.', {
    kind: 'forbidden',
  });
}
