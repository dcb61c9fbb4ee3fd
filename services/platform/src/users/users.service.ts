import { type Ctx, type Page, type PageRequest, seedId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { checkGrant, checkRoles } from '../memberships/memberships.rules.ts';
import { asPlatform } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { SecretKey } from '../secret-key.ts';
import { hashPassword } from './passwords.ts';
import { PeopleService } from './people.service.ts';
import { asSearched, checkEmail, checkLocale, checkName, checkPassword } from './users.rules.ts';
import { countPeople, pageOfPeople, peopleByIds, type PersonRow } from './users.read-model.ts';

/** What it takes to add somebody to a brand. */
export interface CreateUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly idempotencyKey: string;
}

/** The people of a brand. */
@Injectable()
export class UsersService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly secret: SecretKey,
  ) {}

  /**
   * Adds a person to the brand. Somebody who has the address on the platform already joins with the password that they
   * have; the answer is the same either way, and so is the time it takes.
   */
  async create(ctx: Ctx, input: CreateUser): Promise<PersonRow> {
    ctx.require('platform.user.create');
    const brandId = ctx.requireBrand();
    const email = checkEmail(input.email);
    checkPassword(input.password, email);
    const person = { email, name: checkName(input.name), locale: checkLocale(input.locale) };
    const passwordHash = await hashPassword(input.password);
    // The stored fingerprint of the request must not become a second, fast hash of the password.
    const request = { ...input, password: this.secret.digest('request', input.password) };
    const userId = await this.db.tx(asPlatform(ctx), (tx) =>
      tx.idempotent('createUser', input.idempotencyKey, request, async () => {
        const all = await this.roles.all(tx);
        const roles = checkRoles(input.roles, all);
        const granter = { actorId: ctx.actor.id, platform: ctx.platform, can: (name: string) => ctx.can(name) };
        checkGrant(granter, roles, all);
        // Keys are forgotten after a while; the id, which comes from the key, still tells that this is a repeat.
        const id = seedId('platform.membership', brandId, ctx.actor.id, input.idempotencyKey);
        const known = await tx.findOne(MembershipEntity, { id });
        return (known ?? (await this.people.join(tx, { ...person, passwordHash }, roles, id))).userId;
      }),
    );
    const found = await this.db.read(ctx, (tx) => peopleByIds(tx, brandId, [userId]));
    return found[0]!;
  }

  /** The people of the brand by name. */
  page(ctx: Ctx, search: string | null | undefined, request: PageRequest): Promise<Page<PersonRow>> {
    ctx.require('platform.user.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfPeople(tx, brandId, asSearched(search), request));
  }

  /** How many people the brand has. */
  count(ctx: Ctx, search: string | null | undefined): Promise<number> {
    ctx.require('platform.user.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countPeople(tx, brandId, asSearched(search)));
  }

  /** People by id, as far as they belong to the caller's brand; for references of other services. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PersonRow>> {
    ctx.require('platform.user.read');
    const brandId = ctx.brandId;
    if (brandId === null && !ctx.platform) return new Map();
    const rows = await this.db.read(ctx, (tx) => peopleByIds(tx, brandId, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }
}
