import { z } from 'zod';
import { defineRpc, type RpcDef } from './define.ts';

/** An event that a service could not handle, as it shows it to the admin plane. */
export const deadLetterSchema = z.object({
  id: z.uuid(),
  service: z.string(),
  brandId: z.uuid().nullable(),
  subject: z.string(),
  eventId: z.string().nullable(),
  type: z.string().nullable(),
  body: z.string(),
  reason: z.string(),
  error: z.string(),
  attempts: z.int(),
  status: z.enum(['open', 'replayed', 'discarded']),
  note: z.string().nullable(),
  createdAt: z.string(),
  resolvedAt: z.string().nullable(),
});

export type DeadLetterRecord = z.infer<typeof deadLetterSchema>;

const listRequest = z.object({
  status: z.enum(['open', 'replayed', 'discarded']).optional(),
  first: z.int().min(1).max(100),
});
const resolution = z.object({ id: z.uuid() });

/** What every service answers about its dead letters; needs the permission `platform.dead-letter.manage`. */
export interface DeadLetterRpcs {
  readonly list: RpcDef<z.infer<typeof listRequest>, DeadLetterRecord[]>;
  readonly replay: RpcDef<{ id: string }, DeadLetterRecord>;
  readonly discard: RpcDef<{ id: string; note: string }, DeadLetterRecord>;
}

/** The dead-letter requests of one service. */
export function deadLetterRpcs(service: string): DeadLetterRpcs {
  return {
    list: defineRpc({
      name: `${service}.dead-letter.list`,
      description: 'The latest dead letters, newest first.',
      request: listRequest,
      reply: z.array(deadLetterSchema),
    }),
    replay: defineRpc({
      name: `${service}.dead-letter.replay`,
      description: 'Handles a dead letter again; a second failure is the answer.',
      request: resolution,
      reply: deadLetterSchema,
    }),
    discard: defineRpc({
      name: `${service}.dead-letter.discard`,
      description: 'Gives a dead letter up, with a reason.',
      request: resolution.extend({ note: z.string().min(1).max(500) }),
      reply: deadLetterSchema,
    }),
  };
}
