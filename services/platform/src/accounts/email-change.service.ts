import { accountSecured } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MailService } from '../mail/mail.service.ts';
import { asPlatform } from '../platform-scope.ts';
import { PasswordProof } from '../sessions/password-proof.ts';
import { lockAddress } from '../users/people.service.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkEmail } from '../users/users.rules.ts';
import { AccountLinks, linkInvalid } from './account-links.service.ts';
import { confirmEmailMail, emailNoticeMail, emailTakenMail } from './accounts.mails.ts';

/** Another address, and proof. */
export interface RequestEmailChange {
  readonly email: string;
  readonly password: string;
}

/** Moves an account to another address once that address has agreed. */
@Injectable()
export class EmailChangeService {
  constructor(
    private readonly db: Db,
    private readonly mails: MailService,
    private readonly links: AccountLinks,
    private readonly proof: PasswordProof,
  ) {}

  /** Asks the new address and tells the old one. Whether the new one has an account is told to its reader alone. */
  async request(ctx: Ctx, input: RequestEmailChange): Promise<void> {
    const { id: userId, email: old, locale } = await this.proof.require(ctx, input.password);
    const email = checkEmail(input.email);
    if (email === old) throw new DomainError('EMAIL_UNCHANGED', 'This is your address already.', { path: ['email'] });
    await this.db.tx(asPlatform(ctx), async (tx) => {
      const { id, url } = await this.links.make(tx, { userId, purpose: 'email-change', newEmail: email });
      const taken = await tx.findOne(UserEntity, { email });
      const content = taken ? emailTakenMail(taken.locale) : confirmEmailMail(locale, url);
      await this.mails.enqueue(tx, { to: email, locale, content, key: `email-change:${id}` });
      const notice = emailNoticeMail(locale, email, false);
      await this.mails.enqueue(tx, { to: old, locale, content: notice, key: `email-change-notice:${id}` });
    });
  }

  /** The new address agrees: from now on it is the one to sign in with. Links that the old one has are dead. */
  async confirm(ctx: Ctx, token: string): Promise<void> {
    const { id, userId, newEmail } = await this.links.find(token, 'email-change');
    const email = newEmail ?? '';
    const acting = asPlatform(ctx.with({ actor: { kind: 'person', id: userId } }), null);
    await this.db.tx(acting, async (tx) => {
      await this.links.spend(tx, id);
      await lockAddress(tx, email);
      if (await tx.findOne(UserEntity, { email })) throw linkInvalid();
      const user = await tx.lock(UserEntity, userId);
      const { email: old, locale, name } = user;
      await tx.update(user, { email });
      await this.links.endAll(tx, userId, 'password-reset');
      const target = { aggregateId: userId, aggregateVersion: user.version };
      tx.emit(accountSecured, { label: name, change: 'email-changed' }, target);
      const content = emailNoticeMail(locale, email, true);
      await this.mails.enqueue(tx, { to: old, locale, content, key: `email-changed:${id}` });
    });
  }
}
