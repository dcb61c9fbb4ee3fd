import type { EInvoice, Text } from '../model.ts';
import type { ReadInvoice } from '../read.ts';

export type Severity = 'ERROR' | 'WARNING';

/** A business rule: an id of the norm, what it asks for, and where a document breaks it ('' is the document itself). */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly broken: (facts: ReadInvoice) => readonly string[];
}

export const has = (text: Text | undefined): text is string => typeof text === 'string' && text !== '';

/** A rule of the whole document. */
export function whole(
  id: string,
  text: string,
  holds: (invoice: EInvoice, facts: ReadInvoice) => boolean,
  severity: Severity = 'ERROR',
): Rule {
  return { id, severity, text, broken: (facts) => (holds(facts.invoice, facts) ? [] : ['']) };
}

/** A rule of every part of a kind. */
export function each<T>(
  id: string,
  text: string,
  pick: (invoice: EInvoice, facts: ReadInvoice) => readonly T[],
  holds: (one: T, invoice: EInvoice) => boolean,
  severity: Severity = 'ERROR',
): Rule {
  return {
    ...{ id, severity, text },
    broken: (facts) =>
      pick(facts.invoice, facts).flatMap((one, index) => (holds(one, facts.invoice) ? [] : [String(index + 1)])),
  };
}

/** The one part, if there is one. */
export const some = <T>(one: T | null | undefined): readonly T[] => (one === null || one === undefined ? [] : [one]);
