import type { Actor } from '@mh-os/kernel';

/** The actor as records keep it: plain JSON, without what is undefined. */
export function actorOf(ctx: { readonly actor: Actor }): Actor {
  const { kind, id, name } = ctx.actor;
  return name === undefined ? { kind, id } : { kind, id, name };
}
