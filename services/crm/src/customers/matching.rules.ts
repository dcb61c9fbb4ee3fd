import { newId } from '@mh-os/kernel';
import { normalEmail, normalPhone, type NormalEmail } from '../people/normal-contact.rules.ts';
import { decideAddresses, trimmed } from '../people/person.rules.ts';
import type { NewPerson, SourceReference } from '../people/person-writing.ts';

/** A buyer as a shop tells. */
export interface Buyer {
  readonly key: string;
  readonly source: string;
  readonly reference: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly companyName: string | null;
  readonly country: string | null;
  readonly address: Readonly<Record<string, string | undefined>> | null;
}

/** A buyer with what identifies them in its kept form. */
export interface KnownBuyer {
  readonly buyer: Buyer;
  readonly reference: SourceReference | null;
  readonly email: NormalEmail | null;
  /** Names of both, as the union of buyers goes by them. */
  readonly identifiers: readonly string[];
}

/** Somebody behind one or several buyers of a batch. */
export interface Customer {
  /** Known already, or the id that they will get. */
  readonly personId: string;
  readonly created: boolean;
  readonly buyers: readonly KnownBuyer[];
}

export const referenceName = ({ source, reference }: SourceReference): string => `r\u001f${source}\u001f${reference}`;
export const emailName = (canonical: string): string => `e\u001f${canonical}`;

/** What identifies each buyer; nothing for those whom nothing identifies. */
export function knowBuyers(buyers: readonly Buyer[]): KnownBuyer[] {
  return buyers.map((buyer) => {
    const number = trimmed(buyer.reference, 120);
    const reference = number ? { source: buyer.source.trim(), reference: number } : null;
    const email = normalEmail(buyer.email);
    const identifiers = [
      ...(reference ? [referenceName(reference)] : []),
      ...(email ? [emailName(email.canonical)] : []),
    ];
    return { buyer, reference, email, identifiers };
  });
}

/**
 * Who stands behind the buyers: whom the number names, else whom the address names, else whom another buyer of the batch with the
 * same number or address is, else somebody new, one for all who share a number or an address.
 */
export function decideCustomers(buyers: readonly KnownBuyer[], owners: ReadonlyMap<string, string>): Customer[] {
  const groups = groupsOf(buyers.filter(({ identifiers }) => identifiers.length > 0));
  return groups.flatMap((group) => {
    const own = new Map<string, KnownBuyer[]>();
    const lost: KnownBuyer[] = [];
    for (const one of group) {
      const owner = one.identifiers.map((name) => owners.get(name)).find((id) => id !== undefined);
      if (owner === undefined) lost.push(one);
      else own.set(owner, [...(own.get(owner) ?? []), one]);
    }
    const [first] = [...own.keys()].sort();
    if (lost.length > 0 && first !== undefined) own.get(first)!.push(...lost);
    const known = [...own].map(([personId, all]) => ({ personId, created: false, buyers: all }));
    return lost.length > 0 && first === undefined ? [{ personId: newId(), created: true, buyers: lost }] : known;
  });
}

/** Buyers that share a number or an address, over however many steps. */
function groupsOf(buyers: readonly KnownBuyer[]): KnownBuyer[][] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    parent.set(name, at);
    return at;
  };
  for (const { identifiers } of buyers) for (const name of identifiers) parent.set(root(name), root(identifiers[0]!));
  const groups = new Map<string, KnownBuyer[]>();
  for (const one of buyers) {
    const name = root(one.identifiers[0]!);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

/** What the buyers of one customer tell of them together: the first that says something is believed. */
export function personOf({ personId, buyers }: Customer): NewPerson {
  const first = <T>(pick: (one: Buyer) => T | null): T | null =>
    buyers.map(({ buyer }) => pick(buyer)).find((value) => value !== null) ?? null;
  const country = first(({ country: code }) => (code && /^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : null));
  const addresses = buyers.flatMap(({ buyer }) => (buyer.address ? [sound(buyer.address, country)] : []));
  const phones = buyers.flatMap(({ buyer }) => normalPhone(buyer.phone, country) ?? []);
  const emails = buyers.flatMap(({ email }) => email ?? []);
  const references = buyers.flatMap(({ reference }) => reference ?? []);
  return {
    id: personId,
    source: buyers[0]!.buyer.source.trim(),
    facts: {
      givenName: first(({ givenName }) => trimmed(givenName, 120)),
      familyName: first(({ familyName }) => trimmed(familyName, 120)),
      companyName: first(({ companyName }) => trimmed(companyName, 200)),
      ...{ country, language: null, birthday: null, ownerId: null, tags: [], custom: {} },
    },
    emails: distinct(emails, ({ canonical }) => canonical),
    phones: distinct(phones, ({ number }) => number),
    addresses: distinct(decideAddresses(addresses.slice(0, 20)), ({ matchKey }) => matchKey),
    references: distinct(references, referenceName),
  };
}

/** An address of a shop: a country that is none must not fail an order. */
function sound(address: Readonly<Record<string, string | undefined>>, country: string | null) {
  const given = address.country?.trim().toUpperCase();
  return { ...address, country: given && /^[A-Z]{2}$/.test(given) ? given : country };
}

function distinct<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...list].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}
