import { DomainError } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { type MembershipWithBrand, membershipsOf } from '../memberships/memberships.read-model.ts';
import { permissionsOf } from '../memberships/memberships.rules.ts';
import { RoleEntity } from '../roles/role.entity.ts';
import { UserEntity } from '../users/user.entity.ts';
import { type BrandChoice, chooseBrand } from './sessions.rules.ts';

/** Everything that decides what a person may do where. */
export interface Access {
  readonly user: UserEntity;
  readonly memberships: readonly MembershipWithBrand[];
  readonly roles: readonly RoleEntity[];
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
}

/** Reads a person's access; null where there is no such person. Needs platform scope. */
export async function accessOf(tx: ReadTx, userId: string): Promise<Access | null> {
  const user = await tx.findOne(UserEntity, { id: userId });
  if (!user) return null;
  return { user, memberships: await membershipsOf(tx, userId), roles: await tx.find(RoleEntity) };
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
  const platform = isPlatform(access);
  if (platform && requested !== undefined) {
    const brand = await tx.findOne(BrandEntity, { id: requested, status: BrandStatus.ACTIVE });
    if (brand) choices.push({ brandId: brand.id, joinedAt: brand.createdAt });
  }
  return chooseBrand({ choices, platform, requested, lastUsed: access.user.lastBrandId });
}

/** Who the person is in that brand. */
export function identityIn(access: Access, brandId: string | null): Identity {
  const { user, roles } = access;
  const membership = access.memberships.find((each) => each.brandId === brandId);
  const keys = [...user.platformRoles, ...(membership?.roles ?? [])];
  return {
    userId: user.id,
    name: membership?.name ?? user.name,
    locale: membership?.locale ?? user.locale,
    brandId,
    platform: isPlatform(access),
    permissions: permissionsOf(keys, roles),
    roles: [...new Set(keys)].sort(),
  };
}

/** The refusal for sessions that are over and tokens that no session knows. */
export function sessionEnded(): DomainError {
  return new DomainError('SESSION_ENDED', 'The session has ended. Sign in again.', { path: ['refreshToken'] });
}
