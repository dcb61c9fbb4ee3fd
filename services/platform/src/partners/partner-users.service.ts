import { assertId, type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { MembershipScopeEntity } from '../memberships/membership-scope.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { SecretKey } from '../secret-key.ts';
import { hashPassword } from '../users/passwords.ts';
import { type NewPerson, PeopleService } from '../users/people.service.ts';
import { checkEmail, checkLocale, checkName, checkPassword } from '../users/users.rules.ts';
import { PartnerEntity } from './partner.entity.ts';
import { tellLink } from './partner-links.ts';
import { PartnerStatus } from './partner.rules.ts';
import { PartnerRolesService } from './partner-roles.service.ts';
import { type PartnerUserRow, usersOfPartners } from './partners.read-model.ts';

/** A member works for a partner by being bound to it: they see what is of that partner. */
const LINK = { kind: 'partner' } as const;
/** More would not fit into a token. */
const MOST_SCOPES = 50;

/** Whom to link to which partner: a member, or somebody new. */
export interface AddPartnerUser {
  readonly partnerId: string;
  readonly userId?: string | null | undefined;
  readonly person?: (Omit<NewPerson, 'passwordHash'> & { readonly password: string }) | null | undefined;
  readonly idempotencyKey: string;
}

/** The people of partners. */
@Injectable()
export class PartnerUsersService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly roles: PartnerRolesService,
    private readonly secret: SecretKey,
  ) {}

  /** Links a person to a partner and gives them the roles of what it does; says which partner that is. */
  async add(ctx: Ctx, input: AddPartnerUser): Promise<string> {
    ctx.require('platform.partner.write');
    ctx.requireBrand();
    const { idempotencyKey, person, userId } = input;
    if ((person == null) === (userId == null))
      throw new DomainError('VALIDATION_FAILED', 'Give a member or somebody new, exactly one of them.', {
        path: ['userId'],
      });
    if (person) ctx.require('platform.user.create');
    const newcomer = person && (await checkedPerson(person));
    const password = person && this.secret.digest('request', person.password);
    const request = { ...input, person: person && { ...person, password } };
    const partnerId = assertId(input.partnerId, 'partnerId');
    return this.db.tx(newcomer ? asPlatform(ctx) : ctx, (tx) =>
      tx.idempotent('addPartnerUser', idempotencyKey, request, async () => {
        const partner = await tx.lock(PartnerEntity, partnerId);
        if (partner.status === PartnerStatus.ENDED)
          throw new DomainError('PARTNER_ENDED', 'The work with this partner has ended: nobody is added to it.', {
            path: ['partnerId'],
          });
        const id = newcomer ? (await this.people.join(tx, newcomer, [])).userId : assertId(userId!, 'userId');
        await this.link(tx, ctx, partner, id);
        return partner.id;
      }),
    );
  }

  /** Unlinks a person; roles that they had through this partner alone go along. */
  async remove(ctx: Ctx, input: { readonly partnerId: string; readonly userId: string }): Promise<string> {
    ctx.require('platform.partner.write');
    ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    return this.db.tx(ctx, async (tx) => {
      const partner = await tx.lock(PartnerEntity, assertId(input.partnerId, 'partnerId'));
      const member = await memberOf(tx, ctx, userId);
      const link = await tx.findOne(MembershipScopeEntity, { ...LINK, membershipId: member.id, refId: partner.id });
      if (!link) throw notFound('PartnerUser', userId);
      await tx.remove(link);
      const roles = await this.roles.follow(tx, ctx, userId);
      await tellLink(tx, partner, member, { linked: false, roles });
      return partner.id;
    });
  }

  /** The people of several partners. */
  async byPartners(ctx: Ctx, partnerIds: readonly string[]): Promise<Map<string, PartnerUserRow[]>> {
    const { brandId } = ctx;
    if (brandId === null || !ctx.can('platform.partner.read')) return new Map();
    const rows = await this.db.read(ctx, (tx) => usersOfPartners(tx, brandId, partnerIds));
    return new Map(partnerIds.map((id) => [id, rows.filter((row) => row.partnerId === id)]));
  }

  private async link(tx: Tx, ctx: Ctx, partner: PartnerEntity, userId: string): Promise<void> {
    const member = await memberOf(tx, ctx, userId);
    const bound = await tx.find(MembershipScopeEntity, { membershipId: member.id });
    if (bound.some(({ kind, refId }) => kind === LINK.kind && refId === partner.id))
      throw new DomainError('PARTNER_USER_TAKEN', `${member.name} works for this partner already.`, {
        path: ['userId'],
      });
    if (bound.length >= MOST_SCOPES)
      throw new DomainError('SCOPE_INVALID', `${member.name} is bound to ${MOST_SCOPES} partners and territories.`, {
        path: ['userId'],
      });
    await tx.insert(MembershipScopeEntity, { ...LINK, membershipId: member.id, refId: partner.id });
    const roles = await this.roles.follow(tx, ctx, userId);
    await tellLink(tx, partner, member, { linked: true, roles });
  }
}

/** The member in question; never the caller, who would change what they see. */
async function memberOf(tx: Tx, ctx: Ctx, userId: string): Promise<MembershipEntity> {
  const member = await tx.findOne(MembershipEntity, { userId });
  if (!member) throw notFound('User', userId);
  if (userId !== ctx.actor.id) return member;
  throw new DomainError('SELF_GRANT_REFUSED', 'Nobody links or unlinks themselves. Ask another owner to do it.', {
    path: ['userId'],
  });
}

async function checkedPerson(given: NonNullable<AddPartnerUser['person']>): Promise<NewPerson> {
  try {
    const email = checkEmail(given.email);
    checkPassword(given.password, email);
    const facts = { email, name: checkName(given.name), locale: checkLocale(given.locale) };
    return { ...facts, passwordHash: await hashPassword(given.password) };
  } catch (error) {
    throw error instanceof DomainError ? error.at('person') : error;
  }
}
