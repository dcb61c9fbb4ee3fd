import type { Sample } from './sample.ts';

/** Mails have no place in the graph; their ids are never chosen by a caller, so the key on them tells nothing. */
export const mailSample: Sample = { allowedKeys: ['mail_pkey'] };
