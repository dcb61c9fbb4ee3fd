import type { Ctx } from '@mh-os/kernel';
import { platformOnly } from '../brands/brands.service.ts';

/** What deleting a brand, stopping that and looking at it need. */
export const DELETE = 'platform.brand.delete';
/** This service, which tells the others and does its own part last. */
export const OWN = 'platform';
/** Kinds of the jobs that tell owners, begin a deletion on its day, and end it. */
export const TELL_JOB = 'brand-deletion-tell';
export const BEGIN_JOB = 'brand-deletion-begin';
export const FINISH_JOB = 'brand-deletion-finish';

/** A brand's own people cannot sign in to a brand that is to be deleted: so those above brands decide and see it. */
export function requirePlatform(ctx: Ctx): void {
  if (!ctx.platform) throw platformOnly('delete brands');
}
