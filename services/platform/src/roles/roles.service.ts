import { type RoleSeed, roleSeeds } from '@mh-os/contracts';
import { canonicalJson, type Ctx, seedId } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { RoleEntity } from './role.entity.ts';

/** Roles and what they allow. */
@Injectable()
export class RolesService implements OnApplicationBootstrap {
  constructor(private readonly db: Db) {}

  /** Brings the roles of the contracts into the database; of several replicas that start at once, one does. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      await tx.query('roles_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:roles', 0))`);
      const known = new Map((await this.all(tx)).map((role) => [role.key, role]));
      for (const seed of roleSeeds) await store(tx, seed, known.get(seed.key));
    });
  }

  /** Every role, as a caller may read it. */
  list(ctx: Ctx): Promise<RoleEntity[]> {
    ctx.require('platform.role.read');
    return this.db.read(ctx, (tx) => this.all(tx));
  }

  /** The roles that people of the transaction's brand can hold, inside a use case. */
  async inBrand(tx: ReadTx): Promise<RoleEntity[]> {
    return (await this.all(tx)).filter((role) => role.scope === 'brand');
  }

  /** Every role, inside a use case. */
  all(tx: ReadTx): Promise<RoleEntity[]> {
    return tx.find(RoleEntity, {}, { order: { scope: 'DESC', key: 'ASC' } });
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
