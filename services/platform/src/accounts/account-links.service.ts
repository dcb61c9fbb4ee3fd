import { type Clock, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { linkTokenHash, newLinkToken } from '../mail/link-token.ts';
import { systemCtx } from '../platform-scope.ts';
import { AccountLinkEntity, type LinkPurpose } from './account-link.entity.ts';

const MINUTE_MS = 60_000;
/** How long a link of each purpose works. */
export const LINK_LIFE_MS: Readonly<Record<LinkPurpose, number>> = {
  'password-reset': 30 * MINUTE_MS,
  'email-change': 24 * 60 * MINUTE_MS,
};
const PATHS: Readonly<Record<LinkPurpose, string>> = {
  'password-reset': '/reset-password',
  'email-change': '/confirm-email',
};

/** Whose link, and what for. */
export interface NewLink {
  readonly userId: string;
  readonly purpose: LinkPurpose;
  readonly newEmail?: string | undefined;
}

/** Links that are mailed to people about their accounts: made, found once, ended. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** A new link; earlier ones of the same purpose are dead. Needs platform scope. */
  async make(tx: Tx, { userId, purpose, newEmail }: NewLink): Promise<{ id: string; url: string }> {
    await this.endAll(tx, userId, purpose);
    const token = newLinkToken();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_LIFE_MS[purpose]);
    const values = {
      userId,
      purpose,
      tokenHash: linkTokenHash(token)!,
      newEmail: newEmail ?? null,
      expiresAt,
      endedAt: null,
    };
    const { id } = await tx.insert(AccountLinkEntity, values);
    return { id, url: `${this.config.MH_WEB_URL}${PATHS[purpose]}?token=${token}` };
  }

  /** The open link of a token. */
  async find(token: string, purpose: LinkPurpose): Promise<AccountLinkEntity> {
    const tokenHash = linkTokenHash(token);
    const link =
      tokenHash === undefined
        ? null
        : await this.db.read(systemCtx(), (tx) => tx.findOne(AccountLinkEntity, { tokenHash, purpose }));
    return this.opened(link);
  }

  /** Uses a link up; of two who come with it at once, one gets through. */
  async spend(tx: Tx, id: string): Promise<AccountLinkEntity> {
    const link = this.opened(await tx.lock(AccountLinkEntity, id));
    return tx.update(link, { endedAt: this.clock.now() });
  }

  /** Ends a person's open links of a purpose. */
  async endAll(tx: Tx, userId: string, purpose: LinkPurpose): Promise<void> {
    const found = await tx.find(AccountLinkEntity, { userId, purpose });
    const ids = found.filter(({ endedAt }) => !endedAt).map(({ id }) => id);
    for (const link of await tx.lockAll(AccountLinkEntity, ids))
      if (!link.endedAt) await tx.update(link, { endedAt: this.clock.now() });
  }

  private opened(link: AccountLinkEntity | null): AccountLinkEntity {
    if (link && !link.endedAt && this.clock.now() < link.expiresAt) return link;
    throw linkInvalid();
  }
}

/** One refusal for links that are unknown, used, replaced or too old: which of them is nobody's business. */
export function linkInvalid(): DomainError {
  return new DomainError('LINK_INVALID', 'This link was used already, replaced by a newer one, or is too old.', {
    path: ['token'],
  });
}
