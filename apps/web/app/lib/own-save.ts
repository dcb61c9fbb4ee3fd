/** A record as a form edits it: settings of which there is one have no id. */
export interface Versioned {
  readonly id?: string | undefined;
  readonly version?: number | null | undefined;
}

/** Names of the fields that tell which record a change is about, and on which version of it it was made. */
export const VERSION = 'version';
export const VERSION_OF = 'versionOf';

/** Whether what is sent is about this record, by a form with this intent where one is meant. */
export function isAbout(sent: FormData, record: Versioned, intent?: string): boolean {
  const of = sent.get(VERSION_OF) ?? sent.get('id');
  return of === (record.id ?? '') && (intent === undefined || sent.get('intent') === intent);
}

/** Whether what is sent was made on this very version of the record. */
export const isMadeOn = (sent: FormData, record: Versioned): boolean =>
  isAbout(sent, record) && sent.get(VERSION) === String(record.version ?? '');

/** Whether what is sent carries a form's key, or one that was made of it. */
export const carries = (sent: FormData, key: string): boolean =>
  [...sent.values()].some((value) => typeof value === 'string' && value.startsWith(key));

/** Whether an action answered that nothing was changed. */
export const wasRefused = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'problem' in answer && answer.problem !== undefined;
