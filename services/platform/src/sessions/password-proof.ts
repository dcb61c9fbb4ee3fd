import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { CredentialEntity } from '../users/credential.entity.ts';
import { verifyPassword } from '../users/passwords.ts';
import { UserEntity } from '../users/user.entity.ts';
import { PASSWORD_MAX } from '../users/users.rules.ts';
import { addressOf, sessionOf } from './own-session.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Asks for the password again before a step that an open session alone must not allow. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly db: Db,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Refuses a signed-in caller who does not know their own password; failures count as those of sign-in do (A5). */
  async require(ctx: Ctx, password: string, field = 'password'): Promise<UserEntity> {
    sessionOf(ctx);
    const user = await this.db.read(systemCtx(), (tx) => tx.get(UserEntity, ctx.actor.id));
    await this.requireOf(ctx, user, password, field);
    return user;
  }

  /** The same for a person who is known by a link. */
  async requireOf(ctx: Ctx, user: UserEntity, password: string, field = 'password'): Promise<void> {
    const reservation = await this.throttle.reserve(user.email, addressOf(ctx));
    const credential = await this.db.read(systemCtx(), (tx) => tx.findOne(CredentialEntity, { id: user.id }));
    const fits = await verifyPassword(password.slice(0, 4 * PASSWORD_MAX), credential?.passwordHash ?? null);
    if (!fits) throw new DomainError('PASSWORD_WRONG', 'This is not your current password.', { path: [field] });
    await this.throttle.release(reservation);
  }
}
