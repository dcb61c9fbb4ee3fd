import { versionConflict } from '@mh-os/kernel';

/** Refuses a change of something that somebody else changed meanwhile (G7). */
export function assertVersion(
  entity: string,
  row: { readonly id: string; readonly version: number },
  expected: number,
): void {
  if (row.version !== expected) throw versionConflict(entity, row.id, expected, row.version);
}
