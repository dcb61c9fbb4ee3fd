import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { CredentialEntity } from '../users/credential.entity.ts';
import { verifyPassword } from '../users/passwords.ts';
import { UserEntity } from '../users/user.entity.ts';
import { emailKey, PASSWORD_MAX } from '../users/users.rules.ts';
import { SessionsService, type StartedSession } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** What somebody who signs in says. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly brandId?: string | null | undefined;
}

/** Turns an address and a password into a session. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Counts the attempt, compares the password, starts a session. For an unknown address it does the same work and gives
   * the same answer. The gateway names the network address as the id of the anonymous caller (`ip:203.0.113.7`);
   * `anonymous` stands for an unknown one.
   */
  async signIn(ctx: Ctx, { email, password, brandId }: SignIn): Promise<StartedSession> {
    const account = emailKey(email);
    const address = ctx.actor.id === ctx.actor.kind ? undefined : ctx.actor.id;
    const reservation = await this.throttle.reserve(account, address);
    const known = await this.db.read(systemCtx(), async (tx) => {
      const user = await tx.findOne(UserEntity, { email: account });
      const credential = user && (await tx.findOne(CredentialEntity, { id: user.id }));
      return { userId: user?.id, passwordHash: credential?.passwordHash ?? null };
    });
    const fits = await verifyPassword(password.slice(0, 4 * PASSWORD_MAX), known.passwordHash);
    if (!fits || known.userId === undefined)
      throw new DomainError('SIGN_IN_FAILED', 'E-mail address or password is wrong.');
    await this.throttle.release(reservation);
    return this.sessions.start(ctx, known.userId, brandId ?? undefined);
  }
}
