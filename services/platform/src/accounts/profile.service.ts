import { userUpdated } from '@mh-os/contracts';
import { type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { boundBrandOf } from '../sessions/bound-session.ts';
import { sessionOf } from '../sessions/own-session.ts';
import { UserEntity } from '../users/user.entity.ts';
import type { PersonRow } from '../users/users.read-model.ts';
import { checkLocale, checkName } from '../users/users.rules.ts';

/** How a person is called and which language they read. */
export interface Profile {
  readonly name: string;
  readonly locale: string;
}

/** What people say of themselves. */
@Injectable()
export class ProfileService {
  constructor(private readonly db: Db) {}

  /** Changes the caller's name and language: their own record, and that of the brand they work in now. */
  update(ctx: Ctx, input: Profile): Promise<PersonRow> {
    sessionOf(ctx);
    const after = { name: checkName(input.name), locale: checkLocale(input.locale) };
    return this.db.tx(asPlatform(ctx), async (tx) => {
      const user = await tx.lock(UserEntity, ctx.actor.id);
      if ((await boundBrandOf(tx, ctx)) === undefined) await tx.update(user, after);
      const here = ctx.brandId === null ? null : await tx.findOne(MembershipEntity, { userId: user.id });
      if (here) {
        const changes = (['name', 'locale'] as const)
          .filter((field) => here[field] !== after[field])
          .map((field) => ({ field, before: here[field], after: after[field] }));
        await tx.update(here, after);
        tx.emit(userUpdated, { label: after.name, changes }, { aggregateId: user.id, aggregateVersion: user.version });
      }
      return { id: user.id, email: user.email, ...after, createdAt: here?.createdAt ?? user.createdAt };
    });
  }
}
