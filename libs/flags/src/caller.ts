import type { Ctx } from '@mh-os/kernel';
import type { EvaluationContext } from '@openfeature/server-sdk';

/** A caller as OpenFeature takes one: the same facts everywhere, so that everywhere decides alike. */
export function flagContextOf(ctx: Ctx): EvaluationContext {
  return {
    ...(ctx.actor.kind === 'anonymous' ? {} : { targetingKey: ctx.actor.id }),
    ...(ctx.brandId === null ? {} : { brandId: ctx.brandId }),
    roles: [...ctx.roles],
    kind: ctx.actor.kind,
    locale: ctx.locale,
    platform: ctx.platform,
  };
}
