import type { Actor, Ctx } from '@mh-os/kernel';

/** Who made a version, as it is kept with it. */
export type Author = Pick<Actor, 'kind' | 'id'> & { readonly name: string | null };

/** The caller as author. */
export function authorOf({ actor }: Ctx): Author {
  return { kind: actor.kind, id: actor.id, name: actor.name ?? null };
}
