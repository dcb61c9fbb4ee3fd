import { flagChanged, flagCreated } from '@mh-os/contracts';
import type { FlagValueType } from '@mh-os/flags';
import { changesOf, DomainError, newId, notFound } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { authorOf } from '../author.ts';
import {
  checkDefinition,
  checkDependents,
  checkPrerequisites,
  type Definition,
  type KnownFlagFacts,
} from './flag-definition.rules.ts';
import type { FlagStatus } from './flag-life.rules.ts';
import { FlagEntity } from './flag.entity.ts';
import { FlagVersionEntity } from './flag-version.entity.ts';

/** Drafted and active flags at most: a page of them is all of them, and every process holds them all. */
export const MAX_FLAGS = 500;

/** Everything about a flag that can change. */
export interface FlagSettings extends Definition {
  readonly name: string;
  readonly description: string;
  readonly status: FlagStatus;
  readonly enabled: boolean;
  readonly protected: boolean;
  readonly overridable: boolean;
  readonly permanent: boolean;
  readonly ownerId: string | null;
  readonly salt: string;
  readonly activatedAt: Date | null;
}

/** Flags depend on each other, so that one change at a time looks at all of them. Needs platform scope. */
export async function lockFlags(tx: Tx): Promise<FlagEntity[]> {
  await tx.query('flags_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:flags', 0))`);
  const all = await tx.find(FlagEntity);
  return all.filter(({ status }) => status !== 'ARCHIVED');
}

/** The flag among those in use; a refusal where it is archived or not there. */
export async function usableFlag(tx: Tx, all: readonly FlagEntity[], id: string): Promise<FlagEntity> {
  const found = all.find((flag) => flag.id === id);
  if (found) return found;
  const archived = await tx.findOne(FlagEntity, { id });
  if (!archived) throw notFound('FeatureFlag', id);
  throw new DomainError('FLAG_ARCHIVED', `${archived.key} is archived: it is not changed any more.`, { path: ['id'] });
}

/** Drafts a flag. */
export async function insertFlag(
  tx: Tx,
  all: readonly FlagEntity[],
  flag: FlagSettings & { readonly key: string; readonly type: FlagValueType },
  comment: string | null,
): Promise<FlagEntity> {
  if (await tx.findOne(FlagEntity, { key: flag.key }))
    throw new DomainError('FLAG_KEY_TAKEN', `There is a flag ${flag.key} already, maybe an archived one.`, {
      path: ['key'],
    });
  if (all.length >= MAX_FLAGS)
    throw new DomainError('FLAG_LIMIT', `There are ${MAX_FLAGS} flags: archive some that are done with.`, {
      details: { allowed: MAX_FLAGS },
    });
  check(flag.key, flag.type, flag, all);
  const made = await tx.insert<FlagEntity>(FlagEntity, flag);
  const target = { aggregateId: made.id, aggregateVersion: made.version };
  tx.emit(flagCreated, { label: made.name, key: made.key }, target);
  await keep(tx, made, [], comment);
  return made;
}

/** Changes a flag, keeps the version and tells of it; without a difference nothing happens. */
export async function changeFlag(
  tx: Tx,
  all: readonly FlagEntity[],
  flag: FlagEntity,
  patch: Partial<FlagSettings>,
  how: { readonly expectedVersion: number; readonly comment: string | null },
): Promise<void> {
  const changes = checkChange(all, flag, patch);
  if (changes.length === 0 && flag.version === how.expectedVersion) return;
  await tx.update(flag, patch, how.expectedVersion);
  await tx.query('flag_not_stale', 'DELETE FROM flag_stale WHERE flag_id = $1', [flag.id]);
  const target = { aggregateId: flag.id, aggregateVersion: flag.version };
  tx.emit(flagChanged, { label: flag.name, key: flag.key, changes }, target);
  await keep(tx, flag, changes, how.comment);
}

/** Whether a flag may become so; gives back what would change. */
export function checkChange(
  all: readonly FlagEntity[],
  flag: FlagEntity,
  patch: Partial<FlagSettings>,
): FlagVersionEntity['changes'] {
  const after: FlagSettings = { ...flag, ...patch };
  check(flag.key, flag.type, after, all);
  if (after.status === 'ARCHIVED') checkDependents(flag.key, [], all);
  return changesOf(flag, patch);
}

function check(key: string, type: FlagValueType, after: FlagSettings, all: readonly KnownFlagFacts[]): void {
  const others = all.filter((flag) => flag.key !== key);
  checkDefinition(type, after);
  checkPrerequisites(key, after.prerequisites, others);
  checkDependents(key, after.variants, others);
}

async function keep(
  tx: Tx,
  flag: FlagEntity,
  changes: FlagVersionEntity['changes'],
  comment: string | null,
): Promise<void> {
  const { variants, offVariant, prerequisites, rules, otherwise, status, enabled } = flag;
  const definition = { variants, offVariant, prerequisites, rules, otherwise, status, enabled };
  const version = {
    id: newId(),
    flagId: flag.id,
    flagVersion: flag.version,
    changes,
    comment,
    author: authorOf(tx.ctx),
  };
  await tx.insert(FlagVersionEntity, { ...version, definition } as never);
}
