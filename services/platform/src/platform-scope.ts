import { Ctx, newId } from '@mh-os/kernel';

/**
 * The caller with platform scope, for the few steps that must see identity across brands: sign-in, sessions, joining a
 * person by e-mail, the caller's own memberships. Every query made with it names what it may see; nothing read with it
 * reaches a caller unfiltered. `brandId` is what the transaction writes for.
 */
export function asPlatform(ctx: Ctx, brandId: string | null = ctx.brandId): Ctx {
  return ctx.with({ platform: true, brandId });
}

/** The service itself at work above brands, e.g. when it starts. */
export function systemCtx(): Ctx {
  return new Ctx({
    brandId: null,
    actor: { kind: 'system', id: 'platform', name: 'Platform' },
    platform: true,
    requestId: newId(),
  });
}
