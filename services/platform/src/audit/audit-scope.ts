import { type Ctx, DomainError } from '@mh-os/kernel';
import { NO_BRAND } from '@mh-os/persistence';
import { systemCtx } from '../platform-scope.ts';

/** Chains of one brand; without one (platform scope only) of all. */
export function auditScopeOf(ctx: Ctx): string | null {
  ctx.require('platform.audit.read');
  if (ctx.brandId === null && !ctx.platform)
    throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: an audit chain belongs to a brand.', {
      kind: 'forbidden',
    });
  return ctx.brandId;
}

/** The service itself at work on one chain; the chain of no brand belongs to the platform. */
export function chainCtx(brandId: string): ReturnType<typeof systemCtx> {
  return systemCtx().with({ brandId: brandId === NO_BRAND ? null : brandId });
}
