import { Ctx, type CtxInit } from '@mh-os/kernel';

/** Ctx as JSON inside a signed token. */
export type CtxClaims = Omit<CtxInit, 'permissions' | 'roles'> & {
  permissions: readonly string[];
  roles?: readonly string[] | undefined;
};

/** What a signed context carries of a Ctx: everything. */
export function toCtxClaims(ctx: Ctx): CtxClaims {
  return {
    brandId: ctx.brandId,
    actor: ctx.actor,
    permissions: [...ctx.permissions],
    roles: ctx.roles.length > 0 ? ctx.roles : undefined,
    platform: ctx.platform || undefined,
    requestId: ctx.requestId,
    correlationId: ctx.correlationId === ctx.requestId ? undefined : ctx.correlationId,
    causationId: ctx.causationId,
    sessionId: ctx.sessionId,
    locale: ctx.locale,
    deadline: ctx.deadline,
  };
}

/** The Ctx of verified claims; undefined where they do not have the shape. */
export function fromCtxClaims(value: unknown): Ctx | undefined {
  const claims = value as CtxClaims;
  const texts = [claims?.actor?.id, claims?.actor?.kind, claims?.requestId, claims?.brandId ?? ''];
  const sound = texts.every((text) => typeof text === 'string') && Array.isArray(claims?.permissions);
  const roles = isTexts(claims?.roles) ? claims.roles : [];
  return sound ? new Ctx({ ...claims, roles, platform: claims.platform === true }) : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
