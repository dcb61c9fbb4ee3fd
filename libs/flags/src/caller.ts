import type { Ctx } from '@mh-os/kernel';
import type { EvaluationContext } from '@openfeature/server-sdk';
import type { FlagContext } from './flag.ts';

/** A caller as flags see one: the same facts everywhere, so that everywhere decides alike. */
export function callerOf(ctx: Ctx): FlagContext {
  const { actor, brandId, roles, locale, platform } = ctx;
  const userId = actor.kind === 'anonymous' ? undefined : actor.id;
  return { userId, brandId, roles, attributes: { kind: actor.kind, locale, platform } };
}

/** The same caller as OpenFeature takes one. */
export function flagContextOf(ctx: Ctx): EvaluationContext {
  const { userId, brandId, roles, attributes } = callerOf(ctx);
  return {
    ...(userId === undefined ? {} : { targetingKey: userId }),
    ...(brandId === null || brandId === undefined ? {} : { brandId }),
    roles: [...(roles ?? [])],
    ...(attributes as EvaluationContext),
  };
}
