import type { Ctx } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { claimEmails, claimReferences } from '../people/person-claims.ts';
import { addAddresses, addPhones } from '../people/person-parts.ts';
import { claimKeys, writeNewPeople, type NewPerson } from '../people/person-writing.ts';
import { BRAND } from '../sql.ts';
import {
  decideCustomers,
  emailName,
  knowBuyers,
  personOf,
  referenceName,
  type Buyer,
  type Customer,
  type KnownBuyer,
} from './matching.rules.ts';

const REFERENCES = `SELECT r.source, r.reference, r.person_id AS "personId"
  FROM unnest($1::text[], $2::text[]) AS w(source, reference)
    JOIN person_reference r ON r.brand_id = ${BRAND} AND r.source = w.source AND r.reference = w.reference`;
const EMAILS = `SELECT e.canonical, e.person_id AS "personId" FROM person_email e
  WHERE e.brand_id = ${BRAND} AND e.canonical = ANY ($1::text[])`;
const MOVE = ['person_reference', 'person_email'].map(
  (table) => `UPDATE ${table} t SET person_id = w.owner${table === 'person_email' ? ', is_primary = false' : ''}
    FROM unnest($1::uuid[], $2::uuid[]) AS w(wish, owner) WHERE t.brand_id = ${BRAND} AND t.person_id = w.wish`,
);

/** Who of a batch is who. */
export interface Match {
  readonly key: string;
  readonly personId: string | null;
  readonly created: boolean;
}

/** Finds or makes the people behind buyers, in as few statements however many they are. */
@Injectable()
export class CustomersService {
  constructor(private readonly db: Db) {}

  match(ctx: Ctx, buyers: readonly Buyer[]): Promise<Match[]> {
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const known = knowBuyers(buyers);
      const customers = decideCustomers(known, await ownersOf(tx, known));
      const made = await this.make(
        tx,
        customers.filter(({ created }) => created),
      );
      await this.learn(
        tx,
        customers.filter(({ created }) => !created),
      );
      const byKey = new Map<KnownBuyer, Match>();
      for (const { personId, created, buyers: all } of customers)
        for (const one of all)
          byKey.set(one, {
            key: one.buyer.key,
            personId: made.get(personId) ?? personId,
            created: created && !made.has(personId),
          });
      return known.map((one) => byKey.get(one) ?? { key: one.buyer.key, personId: null, created: false });
    });
  }

  /** Makes new people; gives back, for those whom somebody else made meanwhile, who they are. */
  private async make(tx: Tx, customers: readonly Customer[]): Promise<Map<string, string>> {
    const people = customers.map(personOf);
    const owned = await claimKeys(tx, people);
    // The number says more than the address, and stands first.
    const taken = new Map([...owned].reverse().map(({ personId, ownerId }) => [personId, ownerId]));
    if (taken.size > 0)
      for (const [at, sql] of MOVE.entries())
        await tx.query(`match_move_${at}`, sql, [[...taken.keys()], [...taken.values()]]);
    await writeNewPeople(
      tx,
      people.filter(({ id }) => !taken.has(id)),
    );
    return taken;
  }

  /** Keeps what buyers tell of people who are known: further numbers and addresses, never other names. */
  private async learn(tx: Tx, customers: readonly Customer[]): Promise<void> {
    const people: NewPerson[] = customers.map(personOf);
    await claimReferences(
      tx,
      people.flatMap(({ id, references }) => references.map((one) => ({ personId: id, ...one }))),
    );
    await claimEmails(
      tx,
      people.flatMap(({ id, emails }) => emails.map((email, at) => ({ personId: id, email, primary: at === 0 }))),
    );
    await addPhones(tx, people);
    await addAddresses(tx, people);
  }
}

/** Whom numbers and addresses belong to. */
async function ownersOf(tx: Tx, buyers: readonly KnownBuyer[]): Promise<Map<string, string>> {
  const references = buyers.flatMap(({ reference }) => reference ?? []);
  const emails = buyers.flatMap(({ email }) => email?.canonical ?? []);
  const byReference = await tx.query<{ source: string; reference: string; personId: string }>(
    'match_references',
    REFERENCES,
    [references.map(({ source }) => source), references.map(({ reference }) => reference)],
  );
  const byEmail = await tx.query<{ canonical: string; personId: string }>('match_emails', EMAILS, [emails]);
  return new Map([
    ...byReference.map((row): [string, string] => [referenceName(row), row.personId]),
    ...byEmail.map((row): [string, string] => [emailName(row.canonical), row.personId]),
  ]);
}
