import { z } from 'zod';
import { defineEvent } from './define.ts';

/** What a domain answers when it was told that a brand's time is over. */
const answer = z.object({
  label: z.string(),
  deletionId: z.uuid(),
  brandId: z.uuid(),
  counts: z.array(z.object({ table: z.string(), rows: z.int() })),
  error: z.string().nullable(),
});

export type BrandPurgeAnswer = z.infer<typeof answer>;

/** A domain's answer to the end of a brand: what it has deleted, or why it could not. Belongs to no brand: that one is gone. */
export const defineBrandPurgeAnswer = (domain: string) =>
  defineEvent({
    type: `${domain}.brand.purged`,
    version: 1,
    aggregate: 'brand-deletion',
    description: `${domain} has deleted all that it had of a brand whose deletion was due, or could not.`,
    schema: answer,
  });
