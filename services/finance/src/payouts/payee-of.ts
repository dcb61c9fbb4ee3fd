import { payeeChanged } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { takeNumbers } from '../documents/numbering.ts';
import { PayeeEntity } from './payee.entity.ts';
import type { PayeeKind } from './payouts.rules.ts';

/** A payee by what they are elsewhere, made when they are first owed something; by their own id where no kind is told. */
export async function payeeOf(tx: Tx, kind: PayeeKind | null, id: string): Promise<PayeeEntity> {
  if (kind === null) return tx.get(PayeeEntity, id);
  const found = await tx.findOne(PayeeEntity, { kind, refId: id });
  if (found !== null) return found;
  // The series is locked to the end of the transaction: whoever waited for it looks again.
  const [taken] = await takeNumbers(tx, 'PY-', 1);
  const meanwhile = await tx.findOne(PayeeEntity, { kind, refId: id });
  if (meanwhile !== null) return meanwhile;
  const none = { name: '', iban: null, bic: null, accountBy: null };
  const made = await tx.insert(PayeeEntity, { number: taken!.number, kind, refId: id, ...none });
  tx.emit(
    payeeChanged,
    { label: made.number, kind, changes: [] },
    { aggregateId: made.id, aggregateVersion: made.version },
  );
  return made;
}
