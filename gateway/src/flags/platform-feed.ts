import { flagSetSchema } from '@mh-os/contracts';
import type { FlagFeed, FlagSet } from '@mh-os/flags/server';
import { z } from 'zod';

const answerSchema = z.object({ set: flagSetSchema.nullable() });

/** The part of the port to platform that flags need. */
export interface AsksPlatform {
  post(path: string, question: unknown): Promise<unknown>;
}

/** The published flags from platform, asked for as the gateway itself; a refusal does not fit the answer's schema. */
export function platformFeed(platform: AsksPlatform): FlagFeed {
  return {
    fetch: async (knownRevision) => {
      const { set } = answerSchema.parse(await platform.post('/internal/flags', { knownRevision }));
      return (set as FlagSet | null) ?? undefined;
    },
    report: async (uses) => {
      z.object({ taken: z.int() }).parse(await platform.post('/internal/flags/uses', uses));
    },
  };
}
