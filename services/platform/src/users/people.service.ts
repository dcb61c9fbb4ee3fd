import { randomUUID } from 'node:crypto';
import { userCreated } from '@mh-os/contracts';
import { DomainError, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { CredentialEntity } from './credential.entity.ts';
import { UserEntity } from './user.entity.ts';

/** Somebody about to join; all parts checked. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly passwordHash: string;
}

/** Lets one at a time decide who has an address. */
export async function lockAddress(tx: Tx, email: string): Promise<void> {
  await tx.query('person_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:person:' || $1, 0))`, [email]);
}

/** Adds people inside the use cases of others: joining a brand, creating one, starting a platform. */
@Injectable()
export class PeopleService {
  /** The person of this address; made if nobody has it. Whoever exists keeps name and password. Needs platform scope. */
  async ensure(tx: Tx, person: NewPerson, platformRoles: string[] = []): Promise<UserEntity> {
    const { email, name, locale } = person;
    // Two who add the same address at once: the second waits here and finds the first one's row.
    await lockAddress(tx, email);
    const known = await tx.findOne(UserEntity, { email });
    if (known) return known;
    // A random id: a time-ordered one would tell a brand that the person was here before.
    const id = randomUUID();
    const user = await tx.insert(UserEntity, { id, email, name, locale, platformRoles, lastBrandId: null });
    await tx.insert(CredentialEntity, { id, passwordHash: person.passwordHash });
    return user;
  }

  /** Makes the person a member of the transaction's brand. Needs platform scope. */
  async join(tx: Tx, person: NewPerson, roles: string[], id: string = newId()): Promise<MembershipEntity> {
    const user = await this.ensure(tx, person);
    if (user.id === tx.ctx.actor.id)
      throw new DomainError(
        'SELF_GRANT_REFUSED',
        'Nobody gives roles to themselves. Ask an owner of the brand to add you.',
        {
          path: ['email'],
        },
      );
    if (await tx.findOne(MembershipEntity, { userId: user.id }))
      throw new DomainError('USER_EMAIL_TAKEN', 'Somebody with this e-mail address is in the brand already.', {
        path: ['email'],
      });
    const { name, locale } = person;
    const membership = await tx.insert(MembershipEntity, { id, userId: user.id, name, locale, roles });
    tx.emit(userCreated, { label: name, roles }, { aggregateId: user.id, aggregateVersion: 1 });
    return membership;
  }
}
