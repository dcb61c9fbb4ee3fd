import { invitationAccepted, userCreated } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { linkInvalid } from '../accounts/account-links.service.ts';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { linkTokenHash } from '../mail/link-token.ts';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { checkGrant, checkRoles } from '../memberships/memberships.rules.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { accessOf, identityIn } from '../sessions/access.ts';
import { boundBrandOf } from '../sessions/bound-session.ts';
import { PasswordProof } from '../sessions/password-proof.ts';
import { CredentialEntity } from '../users/credential.entity.ts';
import { hashPassword } from '../users/passwords.ts';
import { PeopleService } from '../users/people.service.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkLocale, checkName, checkPassword } from '../users/users.rules.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { statusAt } from './invitations.rules.ts';

/** What the reader of the mail sees before they decide. */
export interface InvitationOffer {
  readonly brandName: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly hasAccount: boolean;
  readonly name: string | null;
}

/** The answer to an invitation. */
export interface AcceptInvitation {
  readonly token: string;
  readonly name: string;
  readonly password?: string | null | undefined;
  readonly locale: string;
}

interface Found {
  readonly invitation: InvitationEntity;
  readonly brand: BrandEntity;
  readonly user: UserEntity | null;
}

/** Invitations as the reader of the mail handles them: the token of the link proves that they are. */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly roles: RolesService,
    private readonly people: PeopleService,
    private readonly proof: PasswordProof,
  ) {}

  /** What the link offers; null for a link that offers nothing any more. */
  async offer(token: string): Promise<InvitationOffer | null> {
    const found = await this.find(token);
    if (!found) return null;
    const { invitation, brand, user } = found;
    const { email, expiresAt } = invitation;
    return { brandName: brand.name, email, expiresAt, hasAccount: user !== null, name: user?.name ?? null };
  }

  /**
   * Makes the reader a member. Somebody new chooses a password; whoever has an account is signed in with it or knows its
   * password. Roles are given only as far as who sent it could still give them (ADM-4).
   */
  async accept(ctx: Ctx, input: AcceptInvitation): Promise<string> {
    const found = await this.find(input.token);
    if (!found) throw linkInvalid();
    const { email, brandId } = found.invitation;
    const person = { email, name: checkName(input.name), locale: checkLocale(input.locale) };
    const passwordHash = await this.prove(ctx, found, input.password ?? '');
    // Still nobody in particular: who it is shows only under the lock of the address.
    const acting = asPlatform(
      ctx.with({ actor: { kind: 'person', id: found.user?.id ?? '', name: person.name } }),
      brandId,
    );
    await this.db.tx(acting, async (tx) => {
      const invitation = await tx.lock(InvitationEntity, found.invitation.id);
      if (invitation.tokenHash !== found.invitation.tokenHash || statusAt(invitation, this.clock.now()) !== 'PENDING')
        throw linkInvalid();
      const roles = await this.stillGrantable(tx, invitation);
      const user = await this.people.ensure(tx, { ...person, passwordHash: passwordHash ?? '' });
      if (passwordHash !== undefined) await assertMadeHere(tx, user, passwordHash);
      const actor = { kind: 'person', id: user.id, name: person.name } as const;
      await this.join(tx.as(acting.with({ actor })), invitation, user, { ...person, roles });
    });
    return email;
  }

  /** The hash of a new person's password; undefined for somebody who has an account and proved that it is theirs. */
  private async prove(ctx: Ctx, { invitation, user }: Found, password: string): Promise<string | undefined> {
    if (!user) {
      checkPassword(password, invitation.email);
      return hashPassword(password);
    }
    if (ctx.actor.kind !== 'person' || (await this.isBound(ctx))) await this.proof.requireOf(ctx, user, password);
    else if (ctx.actor.id !== user.id)
      throw new DomainError(
        'INVITATION_OTHER_PERSON',
        `The invitation is for ${invitation.email}. Sign out, then open the link again.`,
        { path: ['token'] },
      );
    return undefined;
  }

  /** A brand's own identity provider proves who somebody is to that brand alone. */
  private async isBound(ctx: Ctx): Promise<boolean> {
    return (await this.db.read(systemCtx(), (tx) => boundBrandOf(tx, ctx))) !== undefined;
  }

  private async join(
    tx: Tx,
    invitation: InvitationEntity,
    user: UserEntity,
    { name, locale, roles }: { name: string; locale: string; roles: string[] },
  ): Promise<void> {
    // Somebody who was added in another way meanwhile keeps the roles given there.
    if (!(await tx.findOne(MembershipEntity, { userId: user.id }))) {
      await tx.insert(MembershipEntity, { userId: user.id, name, locale, roles });
      tx.emit(userCreated, { label: name, roles }, { aggregateId: user.id, aggregateVersion: 1 });
    }
    const decidedAt = this.clock.now();
    await tx.update(invitation, { status: 'ACCEPTED', decidedAt, acceptedBy: user.id });
    const target = { aggregateId: invitation.id, aggregateVersion: invitation.version };
    tx.emit(invitationAccepted, { label: name, userId: user.id }, target);
  }

  /** Who left or lost roles since takes their invitations along: no door stays open behind them. */
  private async stillGrantable(tx: Tx, { roles, invitedBy, brandId }: InvitationEntity): Promise<string[]> {
    const access = await accessOf(tx, invitedBy);
    if (!access) throw linkInvalid();
    const { permissions, platform } = identityIn(access, brandId);
    const inviter = systemCtx().with({ permissions, platform });
    if (!inviter.can('platform.user.invite')) throw linkInvalid();
    const all = await this.roles.inBrand(tx);
    try {
      const checked = checkRoles(roles, all);
      checkGrant({ actorId: invitedBy, platform, can: (name) => inviter.can(name) }, checked, all);
      return checked;
    } catch {
      throw linkInvalid();
    }
  }

  private find(token: string): Promise<Found | null> {
    const tokenHash = linkTokenHash(token);
    if (tokenHash === undefined) return Promise.resolve(null);
    return this.db.read(systemCtx(), (tx) => this.read(tx, tokenHash));
  }

  private async read(tx: ReadTx, tokenHash: string): Promise<Found | null> {
    const invitation = await tx.findOne(InvitationEntity, { tokenHash });
    if (!invitation || statusAt(invitation, this.clock.now()) !== 'PENDING') return null;
    const brand = await tx.findOne(BrandEntity, { id: invitation.brandId, status: BrandStatus.ACTIVE });
    return brand && { invitation, brand, user: await tx.findOne(UserEntity, { email: invitation.email }) };
  }
}

/** An account that appeared between question and answer was never proved to be the reader's. */
async function assertMadeHere(tx: Tx, user: UserEntity, passwordHash: string): Promise<void> {
  const credential = await tx.findOne(CredentialEntity, { id: user.id });
  if (credential?.passwordHash !== passwordHash)
    throw new DomainError('CONFLICT', 'This address got an account a moment ago. Open the link again.');
}
