import { Ctx, newId, type CtxInit } from '@mh-os/kernel';

/** The caller of a use case in a test: a person of the brand with exactly these permissions (default: all). */
export function ctxFor(
  brandId: string | null,
  permissions: Iterable<string> = ['*'],
  init: Partial<CtxInit> = {},
): Ctx {
  return new Ctx({
    brandId,
    actor: { kind: 'person', id: newId(), name: 'Test Person' },
    permissions,
    requestId: newId(),
    ...init,
  });
}

/** A person of a brand of her own who may do exactly this. */
export function anOperator(...permissions: string[]): Ctx {
  return ctxFor(newId(), permissions);
}

/** Someone who has not signed in. */
export function anonymous(): Ctx {
  return new Ctx({ brandId: null, actor: { kind: 'anonymous', id: 'anonymous' }, requestId: newId() });
}

/** A platform admin: crosses brands, belongs to none. */
export function aPlatformAdmin(permissions: Iterable<string> = ['*']): Ctx {
  return ctxFor(null, permissions, { platform: true });
}
