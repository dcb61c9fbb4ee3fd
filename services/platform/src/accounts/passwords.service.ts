import { accountSecured } from '@mh-os/contracts';
import { type Clock, type Ctx, newId } from '@mh-os/kernel';
import { OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type JobRun, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MailService } from '../mail/mail.service.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { addressOf, sessionOf } from '../sessions/own-session.ts';
import { PasswordProof } from '../sessions/password-proof.ts';
import { SignInThrottle } from '../sessions/sign-in-throttle.ts';
import { CredentialEntity } from '../users/credential.entity.ts';
import { hashPassword } from '../users/passwords.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkPassword, emailKey } from '../users/users.rules.ts';
import { AccountLinks } from './account-links.service.ts';
import { passwordChangedMail, resetMail } from './accounts.mails.ts';

const RESET_MAIL = 'platform.password-reset.mail';
/** Mails to one account within an hour: whoever asks more often waits for one of them. */
const RESETS_PER_HOUR = 5;
const RECENT = `SELECT count(*)::int AS count FROM account_link
  WHERE user_id = $1 AND purpose = 'password-reset' AND created_at > $2::timestamptz - interval '1 hour'`;

/** A new password, and the present one. */
export interface ChangePassword {
  readonly currentPassword: string;
  readonly password: string;
}

/** A new password, and the token of a mailed link. */
export interface ResetPassword {
  readonly token: string;
  readonly password: string;
}

/** New passwords: chosen by who knows the old one, or by who reads the account's mail. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mails: MailService,
    private readonly links: AccountLinks,
    private readonly proof: PasswordProof,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Replaces the caller's password and ends their other sessions; says how many. */
  async change(ctx: Ctx, { currentPassword, password }: ChangePassword): Promise<number> {
    const user = await this.proof.require(ctx, currentPassword, 'currentPassword');
    checkPassword(password, user.email);
    const passwordHash = await hashPassword(password);
    return this.db.tx(asPlatform(ctx), (tx) =>
      this.replace(tx, user, passwordHash, { change: 'password-changed', except: sessionOf(ctx) }),
    );
  }

  /**
   * Asks for a link to choose a new password. Whether the address has an account shows neither in the answer nor in the
   * time it takes: both lead to a job, and only the job looks further.
   */
  async requestReset(ctx: Ctx, email: string): Promise<void> {
    const account = emailKey(email);
    await this.throttle.reserve(account, addressOf(ctx), 'password-reset');
    await this.db.tx(systemCtx(), async (tx) => {
      const user = await tx.findOne(UserEntity, { email: account });
      await this.jobs.enqueue(tx, RESET_MAIL, { userId: user?.id ?? newId() });
    });
  }

  @OnJob(RESET_MAIL)
  async mailReset({ input }: JobRun): Promise<void> {
    const { userId } = input as { userId: string };
    await this.db.tx(systemCtx(), async (tx) => {
      const user = await tx.findOne(UserEntity, { id: userId });
      if (!user) return;
      await tx.lock(UserEntity, userId);
      const [recent] = await tx.query<{ count: number }>('resets_recent', RECENT, [userId, this.clock.now()]);
      if ((recent?.count ?? 0) >= RESETS_PER_HOUR) return;
      const { id, url } = await this.links.make(tx, { userId, purpose: 'password-reset' });
      const { email: to, locale } = user;
      await this.mails.enqueue(tx, { to, locale, content: resetMail(locale, url), key: `password-reset:${id}` });
    });
  }

  /** Replaces the password of a link's person and ends all their sessions. */
  async reset(ctx: Ctx, { token, password }: ResetPassword): Promise<void> {
    const link = await this.links.find(token, 'password-reset');
    const user = await this.person(link.userId);
    checkPassword(password, user.email);
    const passwordHash = await hashPassword(password);
    const actor = { kind: 'person', id: user.id, name: user.name } as const;
    await this.db.tx(asPlatform(ctx.with({ actor }), null), async (tx) => {
      await this.links.spend(tx, link.id);
      await this.replace(tx, user, passwordHash, { change: 'password-reset' });
    });
  }

  private person(id: string): Promise<UserEntity> {
    return this.db.read(systemCtx(), (tx) => tx.get(UserEntity, id));
  }

  private async replace(
    tx: Tx,
    user: UserEntity,
    passwordHash: string,
    how: { readonly change: 'password-changed' | 'password-reset'; readonly except?: string },
  ): Promise<number> {
    const credential = await tx.lock(CredentialEntity, user.id);
    await tx.update(credential, { passwordHash });
    await this.links.endAll(tx, user.id, 'password-reset');
    const now = this.clock.now();
    const end = `UPDATE sign_in_challenge SET used_at = $2 WHERE user_id = $1 AND used_at IS NULL`;
    await tx.query('challenges_end', end, [user.id, now]);
    const ending = { reason: 'password-changed', now, name: user.name } as const;
    const ended = await endSessionsOf(tx, { userId: user.id, except: how.except }, ending);
    const target = { aggregateId: user.id, aggregateVersion: credential.version };
    tx.emit(accountSecured, { label: user.name, change: how.change }, target);
    const { email: to, locale } = user;
    const key = `password-changed:${user.id}:${credential.version}`;
    await this.mails.enqueue(tx, { to, locale, content: passwordChangedMail(locale), key });
    return ended;
  }
}
