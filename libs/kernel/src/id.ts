import { v5, v7, validate } from 'uuid';
import { DomainError } from './errors.ts';

/** A UUID, lower case. New ones are version 7: they sort by time of creation. */
export type Id = string;

const SEED_NAMESPACE = '6b0f1b51-6a3e-5d3b-9a55-0d5f4a3c7e10';

/** A new time-ordered id. */
export function newId(): Id {
  return v7();
}

/** The same id for the same parts, always: for seeds and other repeatable records. */
export function seedId(...parts: readonly string[]): Id {
  return v5(parts.join('\u0000'), SEED_NAMESPACE);
}

/** Whether the text is a UUID. */
export function isId(text: string): boolean {
  return validate(text);
}

/** Only those that can be ids: a malformed one is as unknown as any other and never reaches the database. */
export function uuids(ids: readonly string[]): Id[] {
  return ids.filter(isId);
}

/** Refuses text that is not a UUID, with a coded error. */
export function assertId(text: string, name = 'id'): Id {
  if (!validate(text)) throw new DomainError('ID_MALFORMED', `${name} must be a UUID.`, { path: [name] });
  return text.toLowerCase();
}
