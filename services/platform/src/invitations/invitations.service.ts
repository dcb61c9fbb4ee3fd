import { invitationSent, invitationWithdrawn } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx, DomainError, type Page, type PageRequest, seedId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { linkTokenHash, newLinkToken } from '../mail/link-token.ts';
import { MailService } from '../mail/mail.service.ts';
import { checkGrant, checkRoles } from '../memberships/memberships.rules.ts';
import { RolesService } from '../roles/roles.service.ts';
import { checkEmail, checkLocale } from '../users/users.rules.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { invitationMail } from './invitations.mails.ts';
import {
  countInvitations,
  invitationById,
  invitationMailKey,
  type InvitationRow,
  isMember,
  pageOfInvitations,
} from './invitations.read-model.ts';
import { checkPending, checkResend, INVITATION_LIFE_MS } from './invitations.rules.ts';

/** Whom to invite. */
export interface InviteUser {
  readonly email: string;
  readonly roles: readonly string[];
  readonly locale: string;
  readonly idempotencyKey: string;
}

/** Which invitation changes, as the caller saw it. */
export interface ChangeInvitation {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Invitations as their brand handles them; whether an address has an account elsewhere shows nowhere here. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly roles: RolesService,
    private readonly mails: MailService,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** Invites an address with roles that the caller could give themselves to somebody (ADM-4). */
  async invite(ctx: Ctx, input: InviteUser): Promise<InvitationRow> {
    ctx.require('platform.user.invite');
    const brandId = ctx.requireBrand();
    const email = checkEmail(input.email);
    const locale = checkLocale(input.locale);
    const id = await this.db.tx(ctx, (tx) =>
      tx.idempotent('inviteUser', input.idempotencyKey, input, async () => {
        const id = seedId('platform.invitation', brandId, ctx.actor.id, input.idempotencyKey);
        // Keys are forgotten after a while; the id, which comes from the key, still tells that this is a repeat.
        if (await tx.findOne(InvitationEntity, { id })) return id;
        const roles = await this.grantable(tx, ctx, input.roles);
        // Of two who invite the same address at once, the second waits here and finds the first one's row.
        await tx.lock(BrandEntity, brandId);
        if (await isMember(tx, brandId, email))
          throw new DomainError('USER_EMAIL_TAKEN', 'Somebody with this e-mail address is in the brand already.', {
            path: ['email'],
          });
        if (await tx.findOne(InvitationEntity, { email, status: 'PENDING' }))
          throw new DomainError('INVITATION_PENDING', 'This address is invited already. Send that invitation again.', {
            path: ['email'],
          });
        await this.add(tx, { id, email, locale, roles });
        return id;
      }),
    );
    return this.row(ctx, brandId, id);
  }

  /** Mails an invitation again, with a new link; earlier ones are dead, the seven days begin anew. */
  async resend(ctx: Ctx, { id, expectedVersion }: ChangeInvitation): Promise<InvitationRow> {
    ctx.require('platform.user.invite');
    const brandId = ctx.requireBrand();
    await this.db.tx(ctx, async (tx) => {
      const invitation = await tx.lock(InvitationEntity, assertId(id, 'id'));
      checkResend(invitation, this.clock.now());
      await this.grantable(tx, ctx, invitation.roles);
      const token = newLinkToken();
      const round = invitation.round + 1;
      const invitedBy = ctx.actor.id;
      await tx.update(invitation, { ...this.sending(token), invitedBy, round }, expectedVersion);
      await this.mail(tx, invitation, token);
    });
    return this.row(ctx, brandId, id);
  }

  /** Takes an invitation back; its link is dead at once. */
  async withdraw(ctx: Ctx, { id, expectedVersion }: ChangeInvitation): Promise<InvitationRow> {
    ctx.require('platform.user.invite');
    const brandId = ctx.requireBrand();
    await this.db.tx(ctx, async (tx) => {
      const invitation = await tx.lock(InvitationEntity, assertId(id, 'id'));
      checkPending(invitation);
      await tx.update(invitation, { status: 'WITHDRAWN', decidedAt: this.clock.now() }, expectedVersion);
      const target = { aggregateId: id, aggregateVersion: invitation.version };
      tx.emit(invitationWithdrawn, { label: invitation.email }, target);
    });
    return this.row(ctx, brandId, id);
  }

  /** The brand's invitations, newest first. */
  page(ctx: Ctx, open: boolean, request: PageRequest): Promise<Page<InvitationRow>> {
    ctx.require('platform.user.invite');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfInvitations(tx, brandId, open, request));
  }

  /** How many there are. */
  count(ctx: Ctx, open: boolean): Promise<number> {
    ctx.require('platform.user.invite');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countInvitations(tx, brandId, open));
  }

  private async grantable(tx: Tx, ctx: Ctx, keys: readonly string[]): Promise<string[]> {
    const all = await this.roles.inBrand(tx);
    const roles = checkRoles(keys, all);
    checkGrant({ actorId: ctx.actor.id, platform: ctx.platform, can: (name) => ctx.can(name) }, roles, all);
    return roles;
  }

  private async add(tx: Tx, values: Pick<InvitationEntity, 'id' | 'email' | 'locale' | 'roles'>): Promise<void> {
    const token = newLinkToken();
    const invitation = await tx.insert(InvitationEntity, {
      ...values,
      ...this.sending(token),
      ...{ invitedBy: tx.ctx.actor.id, status: 'PENDING', round: 1, decidedAt: null, acceptedBy: null },
    });
    await this.mail(tx, invitation, token);
  }

  private sending(token: string) {
    const sentAt = this.clock.now();
    return { tokenHash: linkTokenHash(token)!, sentAt, expiresAt: new Date(sentAt.getTime() + INVITATION_LIFE_MS) };
  }

  private async mail(
    tx: Tx,
    { id, email, locale, roles, round, version }: InvitationEntity,
    token: string,
  ): Promise<void> {
    const brand = await tx.get(BrandEntity, tx.ctx.requireBrand());
    const url = `${this.config.MH_WEB_URL}/invitation?token=${token}`;
    const content = invitationMail(locale, { brand: brand.name, invitedBy: tx.ctx.actor.name ?? brand.name, url });
    await this.mails.enqueue(tx, { to: email, locale, content, key: invitationMailKey(id, round) });
    tx.emit(invitationSent, { label: email, roles, round }, { aggregateId: id, aggregateVersion: version });
  }

  private async row(ctx: Ctx, brandId: string, id: string): Promise<InvitationRow> {
    return (await this.db.read(ctx, (tx) => invitationById(tx, brandId, id)))!;
  }
}
