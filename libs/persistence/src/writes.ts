import { DomainError, newId, notFound, versionConflict } from '@mh-os/kernel';
import type { DeepPartial, EntityMetadata, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Session } from './session.ts';

/** Rows per INSERT: the protocol allows 65,535 parameters. */
const CHUNK_PARAMS = 30_000;

/** Name of an entity as callers read it: `ProductEntity` -> `Product`. */
export function entityName(entity: { readonly name: string }): string {
  return entity.name.replace(/Entity$/, '');
}

const has = (meta: EntityMetadata, property: string) => meta.findColumnWithPropertyName(property) !== undefined;

function metaOf<E extends ObjectLiteral>(session: Session, target: EntityTarget<E>): EntityMetadata {
  return session.manager.connection.getMetadata(target);
}

/** Adds the brand to a condition: the policy does the same, this lets the index serve it. */
export function scopeOf<E extends ObjectLiteral>(
  session: Session,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E> | FindOptionsWhere<E>[],
): FindOptionsWhere<E> | FindOptionsWhere<E>[] {
  if (session.brandId === null || !has(metaOf(session, entity), 'brandId')) return where;
  const scoped = (one: FindOptionsWhere<E>) => ({ ...one, brandId: session.brandId }) as FindOptionsWhere<E>;
  return Array.isArray(where) ? where.map(scoped) : scoped(where);
}

/** Inserts rows in as few statements as possible and returns them as entities. */
export async function insertRows<E extends ObjectLiteral>(
  session: Session,
  entity: EntityTarget<E>,
  values: readonly DeepPartial<E>[],
  now: Date,
): Promise<E[]> {
  const meta = metaOf(session, entity);
  const common: ObjectLiteral = {};
  if (has(meta, 'brandId')) common.brandId = requireBrand(session);
  if (has(meta, 'version')) common.version = 1;
  for (const stamp of ['createdAt', 'updatedAt']) if (has(meta, stamp)) common[stamp] = now;
  const ids = has(meta, 'id') && !meta.findColumnWithPropertyName('id')?.isGenerated;
  const rows = values.map((value) => {
    if ('brandId' in value && value.brandId !== common.brandId) throw foreignBrand();
    return session.manager.create(
      meta.target as EntityTarget<E>,
      {
        ...(ids ? { id: newId() } : {}),
        ...common,
        ...value,
      } as DeepPartial<E>,
    );
  });
  const size = Math.max(1, Math.floor(CHUNK_PARAMS / meta.columns.length));
  for (let at = 0; at < rows.length; at += size)
    await session.manager
      .createQueryBuilder()
      .insert()
      .into(meta.target as EntityTarget<E>)
      .values(rows.slice(at, at + size) as never)
      .execute();
  return rows;
}

function requireBrand(session: Session): string {
  if (session.brandId !== null) return session.brandId;
  throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: this belongs to a brand.', { kind: 'forbidden' });
}

function foreignBrand(): DomainError {
  return new DomainError('BRAND_MISMATCH', 'A row can only be written for the brand of the transaction.', {
    kind: 'forbidden',
  });
}

interface Target {
  readonly meta: EntityMetadata;
  readonly key: ObjectLiteral;
  readonly expected: number | undefined;
}

function targetOf(session: Session, entity: ObjectLiteral, expectedVersion: number | undefined): Target {
  const meta = metaOf(session, entity.constructor as EntityTarget<ObjectLiteral>);
  const key = meta.getEntityIdMap(entity);
  if (!key) throw new Error(`${meta.name} has no id: load or insert it before changing it.`);
  if ('brandId' in key && key.brandId !== session.brandId) throw foreignBrand();
  const expected = has(meta, 'version') ? (expectedVersion ?? (entity.version as number)) : undefined;
  return { meta, key, expected };
}

/** Conditional UPDATE; on success the entity in memory has the new values and version. */
export async function updateRow<E extends ObjectLiteral>(
  session: Session,
  entity: E,
  patch: DeepPartial<E>,
  expectedVersion: number | undefined,
  now: Date,
): Promise<E> {
  const { meta, key, expected } = targetOf(session, entity, expectedVersion);
  const fixed = Object.keys(patch).find((name) => name in key || name === 'version');
  if (fixed) throw new Error(`${meta.name}.${fixed} cannot be changed by a patch.`);
  const changes: ObjectLiteral = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  if (expected !== undefined) changes.version = expected + 1;
  if (has(meta, 'updatedAt')) changes.updatedAt = now;
  const where = expected === undefined ? key : { ...key, version: expected };
  const result = await session.manager.createQueryBuilder().update(meta.target).set(changes).where(where).execute();
  if (result.affected === 0) throw await refusal(session, meta, key, expected);
  return Object.assign(entity, changes);
}

/** Conditional DELETE. */
export async function removeRow(
  session: Session,
  entity: ObjectLiteral,
  expectedVersion: number | undefined,
): Promise<void> {
  const { meta, key, expected } = targetOf(session, entity, expectedVersion);
  const where = expected === undefined ? key : { ...key, version: expected };
  const result = await session.manager.createQueryBuilder().delete().from(meta.target).where(where).execute();
  if (result.affected === 0) throw await refusal(session, meta, key, expected);
}

async function refusal(session: Session, meta: EntityMetadata, key: ObjectLiteral, expected: number | undefined) {
  const name = entityName({ name: meta.name });
  const current = await session.manager.findOne(meta.target, { where: key as FindOptionsWhere<ObjectLiteral> });
  if (!current || expected === undefined) return notFound(name, String(key.id));
  return versionConflict(name, String(key.id), expected, (current as { version: number }).version);
}
