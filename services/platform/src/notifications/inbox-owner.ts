import { type Ctx, DomainError, isId } from '@mh-os/kernel';
import { NO_BRAND } from '@mh-os/persistence';

/** Brand and id of the person whose choices a caller may read; null for those who have none: keys, people outside of brands. */
export function ownerOf(ctx: Ctx): readonly [brandId: string, userId: string] | null {
  if (ctx.actor.kind === 'anonymous')
    throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
  ctx.requireAdmitted();
  return ctx.actor.kind === 'person' && ctx.brandId !== null && isId(ctx.actor.id) ? [ctx.brandId, ctx.actor.id] : null;
}

/** The same for what changes something: without a brand there is nothing to change. */
export function requireOwner(ctx: Ctx): readonly [brandId: string, userId: string] {
  return ownerOf(ctx) ?? noInbox(ctx);
}

/** Whose inbox a caller may read: that of the brand; of the platform for its people, while they work in no brand. */
export function inboxOf(ctx: Ctx): readonly [brandId: string, userId: string] | null {
  const { actor, brandId, platform } = ctx;
  const above = brandId === null && platform && actor.kind === 'person' && isId(actor.id);
  return ownerOf(ctx) ?? (above ? [NO_BRAND, actor.id] : null);
}

/** The same for what changes something. */
export function requireInbox(ctx: Ctx): readonly [brandId: string, userId: string] {
  return inboxOf(ctx) ?? noInbox(ctx);
}

function noInbox(ctx: Ctx): never {
  ctx.requireBrand();
  throw new DomainError('NOTIFICATION_PERSON_REQUIRED', 'Only people have an inbox; sign in as a person.', {
    kind: 'forbidden',
  });
}
