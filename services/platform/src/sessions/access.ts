import { DomainError, type Scopes } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { type MembershipWithBrand, membershipsOf } from '../memberships/memberships.read-model.ts';
import { permissionsOf } from '../memberships/memberships.rules.ts';
import { type ScopeRow, scopesOf, scopesOfMemberships } from '../memberships/scopes.read-model.ts';
import { RoleEntity } from '../roles/role.entity.ts';
import { givenRole, ownRole, type RoleView, rolesTogether } from '../roles/role-view.ts';
import { type RoleOfBrand, rolesOfBrands } from '../roles/roles.read-model.ts';
import { UserEntity } from '../users/user.entity.ts';
import { type BrandChoice, chooseBrand } from './sessions.rules.ts';

/** Everything that decides what a person may do where. */
export interface Access {
  readonly user: UserEntity;
  readonly memberships: readonly MembershipWithBrand[];
  /** Given roles; those of a brand's own are apart, for they hold there alone. */
  readonly given: readonly RoleView[];
  readonly own: readonly RoleOfBrand[];
  readonly scopes: readonly ScopeRow[];
}

/** A person in one brand, or above brands: what an access token states. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  readonly locale: string;
  readonly brandId: string | null;
  readonly platform: boolean;
  readonly permissions: readonly string[];
  readonly roles: readonly string[];
  readonly scopes: Scopes;
  /** Code of the refusal that everything in the brand meets. */
  readonly withheld: string | undefined;
}

/** Reads a person's access; null where there is no such person. Needs platform scope. */
export async function accessOf(tx: ReadTx, userId: string): Promise<Access | null> {
  const user = await tx.findOne(UserEntity, { id: userId });
  if (!user) return null;
  const memberships = await membershipsOf(tx, userId);
  const given = (await tx.find(RoleEntity)).map(givenRole);
  const brandIds = memberships.map(({ brandId }) => brandId);
  const own = brandIds.length > 0 ? await rolesOfBrands(tx, brandIds) : [];
  const scopes = brandIds.length > 0 ? await scopesOfMemberships(tx, memberships) : [];
  return { user, memberships, given, own, scopes };
}

/**
 * What is left of a person's access where the brand's own identity provider vouched for them: that brand. Whoever runs a
 * brand decides whom its provider vouches for, so its word counts neither elsewhere nor for roles of the platform.
 */
export function boundTo(access: Access, brandId: string): Access {
  const memberships = access.memberships.filter((membership) => membership.brandId === brandId);
  const user = Object.assign(new UserEntity(), access.user, { platformRoles: [], lastBrandId: null });
  return { ...access, memberships, user };
}

/** Whether the person acts across brands. */
export function isPlatform({ user }: Access): boolean {
  return user.platformRoles.length > 0;
}

/** The brand to work in; see chooseBrand. Platform people may ask for any brand that is in use. */
export async function brandFor(tx: ReadTx, access: Access, requested?: string): Promise<string | null> {
  const choices: BrandChoice[] = access.memberships
    .filter((membership) => membership.brand.status === BrandStatus.ACTIVE)
    .map((membership) => ({ brandId: membership.brandId, joinedAt: membership.createdAt }));
  const suspended = access.memberships
    .filter((membership) => membership.brand.status === BrandStatus.SUSPENDED)
    .map((membership) => membership.brandId);
  const platform = isPlatform(access);
  if (platform && requested !== undefined) {
    const brand = await tx.findOne(BrandEntity, { id: requested });
    if (brand?.status === BrandStatus.ACTIVE) choices.push({ brandId: brand.id, joinedAt: brand.createdAt });
    else if (brand) suspended.push(brand.id);
  }
  return chooseBrand({ choices, platform, requested, lastUsed: access.user.lastBrandId, suspended });
}

/** The roles that a person has on the platform and in that brand. */
export function rolesIn(access: Access, brandId: string | null): RoleView[] {
  const held = access.memberships.find((membership) => membership.brandId === brandId)?.roles ?? [];
  const own = access.own.filter((role) => role.brandId === brandId).map(ownRole);
  return rolesTogether(access.given, own).filter(({ key, scope }) =>
    scope === 'platform' ? access.user.platformRoles.includes(key) : held.includes(key),
  );
}

/** Who the person is in that brand; where everything is withheld, nobody who may do anything. */
export function identityIn(access: Access, brandId: string | null, withheld?: string): Identity {
  const { user } = access;
  const membership = access.memberships.find((each) => each.brandId === brandId);
  const roles = rolesIn(access, brandId);
  return {
    userId: user.id,
    name: membership?.name ?? user.name,
    locale: membership?.locale ?? user.locale,
    brandId,
    platform: isPlatform(access) && withheld === undefined,
    permissions:
      withheld === undefined
        ? permissionsOf(
            roles.map(({ key }) => key),
            roles,
          )
        : [],
    withheld,
    roles: roles.map(({ key }) => key),
    scopes: membership ? scopesOf(membership, roles, access.scopes) : {},
  };
}

/** The refusal for sessions that are over and tokens that no session knows. */
export function sessionEnded(): DomainError {
  return new DomainError('SESSION_ENDED', 'The session has ended. Sign in again.', { path: ['refreshToken'] });
}
