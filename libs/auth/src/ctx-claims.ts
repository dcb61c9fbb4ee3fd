import { errorCatalogue, rolesAllowing } from '@mh-os/contracts';
import { Ctx, type CtxInit, type Scopes, type Withheld } from '@mh-os/kernel';

/** Ctx as JSON inside a signed token. */
export type CtxClaims = Omit<CtxInit, 'permissions' | 'roles' | 'rolesAllowing' | 'withheld'> & {
  permissions: readonly string[];
  roles?: readonly string[] | undefined;
  /** Code of the refusal; its words are the catalogue's. */
  withheld?: string | undefined;
};

/** What a signed context carries of a Ctx: everything. */
export function toCtxClaims(ctx: Ctx): CtxClaims {
  return {
    brandId: ctx.brandId,
    actor: ctx.actor,
    permissions: [...ctx.permissions],
    roles: ctx.roles.length > 0 ? ctx.roles : undefined,
    scopes: ctx.bound ? ctx.scopes : undefined,
    withheld: ctx.withheld?.code,
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
  if (!sound || !isScopes(claims.scopes)) return undefined;
  const roles = isTexts(claims.roles) ? claims.roles : [];
  const withheld = withheldBy(claims.withheld);
  return new Ctx({ ...claims, roles, withheld, platform: claims.platform === true, rolesAllowing: keysAllowing });
}

/** Whether claims bind the actor in a form that we write; something else must not pass for "bound by nothing". */
export function isScopes(value: unknown): value is Scopes | undefined {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
}

/** The refusal of a code; a code that this process does not know yet withholds all the same. */
export function withheldBy(code: unknown): Withheld | undefined {
  if (code === undefined) return undefined;
  const known = Object.values(errorCatalogue).find((codes) => Object.hasOwn(codes, String(code)));
  return { code: String(code), message: known?.[String(code)] ?? 'Nothing is allowed here for now.' };
}

/** Refusals name these; whoever calls may read it in the published matrix anyway. */
export function keysAllowing(permission: string): string[] {
  return rolesAllowing(permission).map(({ key }) => key);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
