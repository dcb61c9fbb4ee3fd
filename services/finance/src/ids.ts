import { isId } from '@mh-os/kernel';

/** Only those that can be ids: a malformed one is as unknown as any other and never reaches the database. */
export function uuids(ids: readonly string[]): string[] {
  return ids.filter(isId);
}
