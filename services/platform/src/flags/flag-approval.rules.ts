import { publishedFlagSchema } from '@mh-os/contracts';
import { z } from 'zod';
import type { ApprovalRequestEntity } from '../approvals/approval-request.entity.ts';
import type { FeatureFlagType } from './flag.type.ts';
import type { FlagSettings } from './flag-writer.ts';

/** A flag as it is now, and the request where its change needed a second person. */
export interface ChangedFlag {
  readonly flag: FeatureFlagType;
  readonly request: ApprovalRequestEntity | null;
}

const { enabled, salt, variants, offVariant, prerequisites, rules, otherwise } = publishedFlagSchema.shape;
const settings = z.object({
  ...{ enabled, salt, variants, offVariant, prerequisites, rules, otherwise },
  ...{ name: z.string(), description: z.string(), status: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']) },
  ...{ protected: z.boolean(), overridable: z.boolean(), permanent: z.boolean(), ownerId: z.string() },
});

/** A change of a flag's definition as it waits. */
export const flagChangePayload = z.object({
  id: z.string(),
  expectedVersion: z.int(),
  comment: z.string().nullable(),
  patch: settings.partial().transform((patch) => patch as Partial<FlagSettings>),
});

/** What a brand sets for itself as it waits. */
export const flagOverridePayload = z.object({
  flagId: z.string(),
  expectedVersion: z.int(),
  enabled: z.boolean(),
  serve: otherwise.nullable(),
  comment: z.string().nullable(),
  /** The platform sets flags for a brand also where the brand may not. */
  byPlatform: z.boolean(),
});

/** A protected flag changes with a second person (ADM-6); the kill switch alone never waits when it turns a flag off. */
export function needsSecondPerson(flag: { readonly protected: boolean }, patch: Partial<FlagSettings>): boolean {
  const kills = patch.enabled === false && Object.keys(patch).length === 1;
  return flag.protected && !kills;
}
