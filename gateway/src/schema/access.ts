import type { Ctx } from '@mh-os/kernel';

/** Whether a caller may read the schema: by permission, or signed in where this is not production. */
export function mayReadSchema(ctx: Ctx, production: boolean): boolean {
  return ctx.can('platform.schema.read') || (!production && ctx.actor.kind !== 'anonymous');
}
