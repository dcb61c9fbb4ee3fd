import { z } from 'zod';
import { defineEvent, defineRpc } from './define.ts';

const counts = z.array(z.object({ table: z.string(), rows: z.int() }));

/** What a domain answers to a request for erasure. */
const answer = z.object({
  label: z.string(),
  requestId: z.uuid(),
  counts,
  streamLeft: z.int(),
  error: z.string().nullable(),
});

export type PrivacyAnswer = z.infer<typeof answer>;

/** A domain's answer to a request for erasure: what it has changed, or why it could not. */
export const definePrivacyAnswer = (domain: string) =>
  defineEvent({
    type: `${domain}.privacy.answered`,
    version: 1,
    aggregate: 'privacy-request',
    description: `What ${domain} did for a request about personal data, or why it could not.`,
    schema: answer,
  });

const place = z.object({ userId: z.uuid(), words: z.array(z.string()), wide: z.boolean() });

/** Whose data an export is limited to; `wide` also reads what belongs to no brand. */
export type PrivacySubject = z.infer<typeof place>;

/** Tables of a service that an export reads; every service answers it. */
export const privacyTablesOf = (service: string) =>
  defineRpc({
    name: `${service}.privacy-table.list`,
    description: "Tables with rows of the context's brand that an export reads.",
    request: z.object({ subject: place.nullable() }),
    reply: z.object({ tables: z.array(z.string()) }),
  });

/** Rows of one table as JSON lines, in the order of its primary key; every service answers it. */
export const privacyRowsOf = (service: string) =>
  defineRpc({
    name: `${service}.privacy-row.list`,
    description:
      "Rows of a table of the context's brand for an export, secrets left out; those of one person if given.",
    request: z.object({ table: z.string(), after: z.array(z.string()).nullable(), subject: place.nullable() }),
    reply: z.object({ rows: z.array(z.string()), after: z.array(z.string()).nullable() }),
  });
