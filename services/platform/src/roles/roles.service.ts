import { type RoleSeed, roleSeeds } from '@mh-os/contracts';
import { canonicalJson, type Ctx, seedId } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { CustomRoleEntity } from './custom-role.entity.ts';
import { RoleEntity } from './role.entity.ts';
import { givenRole, ownRole, type RoleView, rolesTogether } from './role-view.ts';

/** Roles and what they allow. */
@Injectable()
export class RolesService implements OnApplicationBootstrap {
  constructor(private readonly db: Db) {}

  /** Brings the roles of the contracts into the database; of several replicas that start at once, one does. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      await tx.query('roles_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:roles', 0))`);
      const known = new Map((await tx.find(RoleEntity)).map((role) => [role.key, role]));
      for (const seed of roleSeeds) await store(tx, seed, known.get(seed.key));
    });
  }

  /** Every role, as a caller may read it. */
  list(ctx: Ctx): Promise<RoleView[]> {
    ctx.require('platform.role.read');
    return this.db.read(ctx, (tx) => this.all(tx));
  }

  /** The roles that people of the transaction's brand can hold, inside a use case. */
  async inBrand(tx: ReadTx): Promise<RoleView[]> {
    return (await this.all(tx)).filter((role) => role.scope === 'brand');
  }

  /** Every role, given ones and those of the transaction's brand, inside a use case. */
  async all(tx: ReadTx): Promise<RoleView[]> {
    const given = await tx.find(RoleEntity, {}, { order: { scope: 'DESC', key: 'ASC' } });
    // Without a brand there is none whose roles these could be; a platform-wide read would show everybody's.
    const own = tx.ctx.brandId === null ? [] : await tx.find(CustomRoleEntity, {}, { order: { key: 'ASC' } });
    return rolesTogether(given.map(givenRole), own.map(ownRole));
  }
}

async function store(tx: Tx, seed: RoleSeed, known: RoleEntity | undefined): Promise<void> {
  const { key, name, description, scope } = seed;
  const values = { name, description, scope, permissions: [...seed.permissions] };
  if (!known) await tx.insert(RoleEntity, { id: seedId('platform.role', key), key, ...values });
  else if (canonicalJson(values) !== canonicalJson(valuesOf(known))) await tx.update(known, values);
}

function valuesOf({ name, description, scope, permissions }: RoleEntity) {
  return { name, description, scope, permissions };
}
