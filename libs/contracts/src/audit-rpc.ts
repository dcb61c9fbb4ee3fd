import { z } from 'zod';
import { defineRpc } from './define.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const head = z.object({ brandId: z.uuid(), seq: z.int().nonnegative(), hash });

const row = z.object({
  ...{ brandId: z.uuid(), seq: z.int().positive(), at: z.string(), actorKind: z.string(), actorId: z.string() },
  ...{ action: z.string(), entityType: z.string(), entityId: z.string(), facts: z.string(), detailsHash: z.string() },
  ...{ salt: z.string().nullable(), details: z.string().nullable(), withheld: z.boolean().optional() },
  ...{ requestId: z.string(), correlationId: z.string(), prevHash: z.string(), hash: z.string() },
});

/** Ends of a service's audit chains; every service answers it. */
export const auditHeadsOf = (service: string) =>
  defineRpc({
    name: `${service}.audit-head.list`,
    description: 'Ends of the audit chains, by brand; only those that moved since, where that is given.',
    request: z.object({ after: z.uuid().optional(), since: z.iso.datetime().optional() }),
    reply: z.object({ heads: z.array(head) }),
  });

/** The end of one chain, with the last row that is there at the same instant. */
export const auditHeadOf = (service: string) =>
  defineRpc({
    name: `${service}.audit-head.get`,
    description: 'The end of one audit chain.',
    request: z.object({ brandId: z.uuid() }),
    reply: z.object({ head: head.extend({ last: z.int().nonnegative() }).nullable() }),
  });

/** Rows of one chain in order, as many as fit into a message; every service answers it. */
export const auditRowsOf = (service: string) =>
  defineRpc({
    name: `${service}.audit-row.list`,
    description: 'Rows of one audit chain after a place, in order.',
    request: z.object({ brandId: z.uuid(), after: z.int().nonnegative(), upTo: z.int().nonnegative().optional() }),
    reply: z.object({ rows: z.array(row) }),
  });
