import { membershipChanged, type ScopeKind } from '@mh-os/contracts';
import { assertId, type Ctx, DomainError, notFound, versionConflict } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { PartnerEntity } from '../partners/partner.entity.ts';
import { lockPartners, tellLink } from '../partners/partner-links.ts';
import { PartnerRolesService } from '../partners/partner-roles.service.ts';
import { PartnerStatus } from '../partners/partner.rules.ts';
import { MembershipEntity } from './membership.entity.ts';
import { MembershipScopeEntity } from './membership-scope.entity.ts';
import { membershipsIn } from './memberships.read-model.ts';
import { scopesOfMemberships } from './scopes.read-model.ts';

/** More would not fit into a token. */
const MOST_SCOPES = 50;

/** What a member shall be bound to, of one kind. */
export interface ScopesOfKind {
  readonly kind: ScopeKind;
  readonly refIds: readonly string[];
}

/** What members of a brand are bound to. */
@Injectable()
export class ScopesService {
  constructor(
    private readonly db: Db,
    private readonly roles: PartnerRolesService,
  ) {}

  /**
   * Binds a member to partners and territories, instead of what bound them before. Being bound to a partner is working for
   * it, so the roles of what it does come and go along.
   */
  set(
    ctx: Ctx,
    input: { userId: string; scopes: readonly ScopesOfKind[]; expectedVersion: number },
  ): Promise<MembershipEntity> {
    ctx.require('platform.membership.assign');
    const brandId = ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    const wanted = checkScopes(input.scopes);
    return this.db.tx(ctx, async (tx) => {
      // Partners before the brand, as linking somebody to one does it.
      const seen = await heldBy(tx, await tx.findOne(MembershipEntity, { userId }));
      const partners = await lockPartners(tx, [...new Set([...seen, ...refsOf(wanted, 'partner')])]);
      await tx.lock(BrandEntity, brandId);
      const member = await tx.findOne(MembershipEntity, { userId });
      if (!member) throw notFound('User', userId);
      if (userId === ctx.actor.id)
        throw new DomainError('SELF_GRANT_REFUSED', 'Nobody changes what binds them. Ask another owner to do it.', {
          path: ['userId'],
        });
      const held = await heldBy(tx, member);
      if (held.join() !== seen.join())
        throw versionConflict('Membership', userId, input.expectedVersion, member.version);
      checkPartners(input.scopes, held, partners);
      const changes = await this.replace(tx, member, wanted);
      if (changes.length === 0 && member.version === input.expectedVersion) return member;
      await tx.update(member, {}, input.expectedVersion);
      const target = { aggregateId: member.id, aggregateVersion: member.version };
      tx.emit(membershipChanged, { label: member.name, userId, changes }, target);
      await this.followPartners(tx, member, partners, { held, wanted: refsOf(wanted, 'partner') });
      return tx.get(MembershipEntity, member.id);
    });
  }

  /** Roles and news of the partners that somebody was bound to or let go from. */
  private async followPartners(
    tx: Tx,
    member: MembershipEntity,
    partners: ReadonlyMap<string, PartnerEntity>,
    { held, wanted }: { readonly held: readonly string[]; readonly wanted: readonly string[] },
  ): Promise<void> {
    const changed = [...held, ...wanted].filter((id) => held.includes(id) !== wanted.includes(id));
    if (changed.length === 0) return;
    const roles = await this.roles.follow(tx, tx.ctx, member.userId);
    for (const id of changed) {
      const partner = partners.get(id);
      if (partner) await tellLink(tx, partner, member, { linked: wanted.includes(id), roles });
    }
  }

  /** What binds people in the session's brand, by membership. */
  async ofMembers(ctx: Ctx, userIds: readonly string[]): Promise<Map<string, ScopesOfKind[]>> {
    const { brandId } = ctx;
    if (brandId === null) return new Map();
    ctx.require('platform.user.read');
    return this.db.read(ctx, async (tx) => {
      const members = await membershipsIn(tx, brandId, userIds);
      const rows = await scopesOfMemberships(tx, members);
      return new Map(
        members.map(({ id, userId }) => {
          const own = Map.groupBy(
            rows.filter(({ membershipId }) => membershipId === id),
            ({ kind }) => kind,
          );
          return [userId, [...own].map(([kind, list]) => ({ kind, refIds: list.map(({ refId }) => refId) }))];
        }),
      );
    });
  }

  /** Replaces what a membership is bound to, inside a use case; tells what changed. */
  async replace(tx: Tx, { id, brandId }: { id: string; brandId: string }, wanted: readonly ScopesOfKind[]) {
    const before = await scopesOfMemberships(tx, [{ id, brandId }]);
    const after = wanted.flatMap(({ kind, refIds }) => refIds.map((refId) => ({ kind, refId })));
    const text = (rows: readonly { kind: ScopeKind; refId: string }[]): string | null =>
      rows
        .map(({ kind, refId }) => `${kind} ${refId}`)
        .sort()
        .join(', ') || null;
    const change = { field: 'scopes', before: text(before), after: text(after) };
    if (change.before === change.after) return [];
    await tx.query('scopes_clear', 'DELETE FROM membership_scope WHERE brand_id = $1 AND membership_id = $2', [
      brandId,
      id,
    ]);
    if (after.length > 0)
      await tx.insert(
        MembershipScopeEntity,
        after.map((row) => ({ ...row, membershipId: id })),
      );
    return [change];
  }
}

const refsOf = (scopes: readonly ScopesOfKind[], kind: ScopeKind): readonly string[] =>
  scopes.find((each) => each.kind === kind)?.refIds ?? [];

/** Ids of the partners that a member is bound to. */
async function heldBy(tx: Tx, member: MembershipEntity | null): Promise<string[]> {
  const rows = member ? await scopesOfMemberships(tx, [member]) : [];
  return rows.filter(({ kind }) => kind === 'partner').map(({ refId }) => refId);
}

/** Refuses partners that the brand does not have, and new ones that it has ended with: each by its place. */
function checkPartners(
  given: readonly ScopesOfKind[],
  held: readonly string[],
  known: ReadonlyMap<string, PartnerEntity>,
): void {
  const good = (id: string): boolean => {
    const partner = known.get(id);
    return partner !== undefined && (held.includes(id) || partner.status !== PartnerStatus.ENDED);
  };
  const row = given.findIndex(({ kind }) => kind === 'partner');
  const refIds = given[row]?.refIds ?? [];
  const refusals = refIds.flatMap((refId, index) =>
    good(refId)
      ? []
      : [
          new DomainError('SCOPE_PARTNER_UNKNOWN', 'The brand has no such partner, or the work with it has ended.', {
            path: ['scopes', String(row), 'refIds', String(index)],
            details: { refId },
          }),
        ],
  );
  if (refusals.length > 0) throw new AggregateError(refusals, 'partners that are none');
}

function checkScopes(scopes: readonly ScopesOfKind[]): ScopesOfKind[] {
  const kinds = new Set(scopes.map(({ kind }) => kind));
  const clean = scopes.map(({ kind, refIds }) => ({
    kind,
    refIds: [...new Set(refIds.map((id) => assertId(id, 'refIds')))].sort(),
  }));
  const count = clean.reduce((sum, { refIds }) => sum + refIds.length, 0);
  if (kinds.size < scopes.length || count > MOST_SCOPES)
    throw new DomainError(
      'SCOPE_INVALID',
      `Name each kind once, and at most ${MOST_SCOPES} partners and territories together.`,
      { path: ['scopes'], details: { allowed: MOST_SCOPES } },
    );
  return clean;
}
