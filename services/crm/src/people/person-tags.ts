import { personTagged } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';

interface Tagged {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly tags: readonly string[];
}

/** Tells which tags a person has now that were not there before, and the other way round. */
export function tellTags(tx: Tx, { id, number, version, tags }: Tagged, before: readonly string[]): void {
  const added = tags.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !tags.includes(tag));
  if (added.length + removed.length === 0) return;
  tx.emit(
    personTagged,
    { label: number, personId: id, added, removed },
    { aggregateId: id, aggregateVersion: version },
  );
}
