import { z } from 'zod';
import { defineEvent } from '../define.ts';

export const commandAnswered = defineEvent({
  type: 'catalog-pricing.command.answered',
  version: 1,
  aggregate: 'automation-run',
  description: 'What an automation asked for was done or refused.',
  schema: z.object({
    label: z.string(),
    runId: z.uuid(),
    action: z.int().nonnegative(),
    outcome: z.enum(['done', 'refused']),
    code: z.string().nullable(),
    message: z.string(),
    /** What was made. */
    reference: z.object({ type: z.string(), id: z.string() }).nullable(),
  }),
});

export const automationCommandEvents = [commandAnswered] as const;
