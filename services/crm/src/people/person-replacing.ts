import type { Tx } from '@mh-os/persistence';
import { claimEmails, claimReferences } from './person-claims.ts';
import { addAddresses, addPhones, clearParts, setMainEmail } from './person-parts.ts';
import { decideAddresses, decideEmails, decidePhones } from './person.rules.ts';
import { decideReferences, type PersonWish } from './person-wish.rules.ts';
import { assertFree } from './person-writing.ts';

/** Replaces the lists that a wish names; those left out stay. Gives back their names. */
export async function replaceParts(
  tx: Tx,
  personId: string,
  wish: PersonWish,
  country: string | null,
): Promise<string[]> {
  if (wish.references) {
    const references = decideReferences(wish.references);
    const keys = references.map(({ source, reference }) => `${source}\u001f${reference}`);
    await clearParts(tx, 'references', personId, keys);
    assertFree(
      await claimReferences(
        tx,
        references.map((one) => ({ personId, ...one })),
      ),
    );
  }
  if (wish.emails) {
    const emails = decideEmails(wish.emails);
    const kept = emails.map(({ canonical }) => canonical);
    await clearParts(tx, 'emails', personId, kept);
    assertFree(
      await claimEmails(
        tx,
        emails.map((email, at) => ({ personId, email, primary: at === 0 })),
      ),
    );
    if (kept[0] !== undefined) await setMainEmail(tx, personId, kept[0]);
  }
  if (wish.phones) {
    await clearParts(tx, 'phones', personId);
    await addPhones(tx, [{ id: personId, phones: decidePhones(wish.phones, country) }]);
  }
  if (wish.addresses) {
    await clearParts(tx, 'addresses', personId);
    await addAddresses(tx, [{ id: personId, addresses: decideAddresses(wish.addresses) }]);
  }
  return (['emails', 'phones', 'addresses', 'references'] as const).filter((part) => wish[part]);
}
