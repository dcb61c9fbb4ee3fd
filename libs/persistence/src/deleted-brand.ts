import { DomainError } from '@mh-os/kernel';

/** Whether something failed because its brand is deleted or being deleted. */
export function isBrandDeleted(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'BRAND_DELETED';
}

/**
 * The outcome of work for a brand; undefined where the brand is being deleted. For whoever goes from brand to brand: one that
 * ends meanwhile must not keep the others waiting.
 */
export async function unlessDeleted<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isBrandDeleted(error)) return undefined;
    throw error;
  }
}
