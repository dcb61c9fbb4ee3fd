import { savedViewChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, type FieldChange } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readCondition, requireFilter } from '../search/product-conditions.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import { assertView, type KeptFilter, plainFilter } from './saved-view.rules.ts';
import type {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  SavedViewType,
  UpdateSavedViewInput,
} from './saved-view.type.ts';

const READ = 'catalog-pricing.product.read';
const MOST = 100;
const VISIBLE = `SELECT id, name, shared, owner_id = $1 AS mine, filter, columns, sort, version FROM saved_view
  WHERE owner_id = $1 OR shared ORDER BY shared, name_key, id LIMIT 300`;

/** Views of the list of products, kept by a person, shared in the brand or not. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<SavedViewType[]> {
    ctx.require(READ);
    return this.db.read(ctx, visible);
  }

  create(ctx: Ctx, input: CreateSavedViewInput): Promise<SavedViewType> {
    ctx.require(READ);
    const { idempotencyKey, name, shared, columns, sort } = input;
    const filter = plainFilter(input.filter);
    const wanted = { name: name.trim(), shared, columns: [...columns], sort, filter };
    assertView(wanted);
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createSavedView', idempotencyKey, wanted, async () => {
        await assertFilter(tx, filter);
        const own = await tx.find(SavedViewEntity, { ownerId: ctx.actor.id });
        await assertFree(tx, wanted.name);
        if (own.length >= MOST) throw new DomainError('SAVED_VIEW_INVALID', `A person keeps at most ${MOST} views.`);
        const view = await tx.insert(SavedViewEntity, {
          ...wanted,
          ownerId: ctx.actor.id,
          nameKey: keyOf(wanted.name),
        });
        tell(tx, view, [{ field: 'name', before: null, after: view.name }]);
        return { id: view.id };
      });
      return (await visible(tx)).find((one) => one.id === id)!;
    });
  }

  update(ctx: Ctx, input: UpdateSavedViewInput): Promise<SavedViewType> {
    ctx.require(READ);
    const { id, expectedVersion, filter, ...given } = input;
    const patch = {
      ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof given),
      ...(filter && { filter: plainFilter(filter) }),
    };
    return this.db.tx(ctx, async (tx) => {
      const view = await lockOwn(tx, id);
      const wanted = {
        ...patch,
        ...(patch.name !== undefined && { name: patch.name.trim(), nameKey: keyOf(patch.name) }),
      };
      assertView({ ...view, ...wanted });
      if (patch.filter) await assertFilter(tx, patch.filter);
      if (wanted.nameKey !== undefined && wanted.nameKey !== view.nameKey) await assertFree(tx, wanted.name ?? '');
      const changes = changesOf(view, { ...wanted, nameKey: undefined });
      await tx.update(view, wanted, expectedVersion);
      if (changes.length > 0) tell(tx, view, changes);
      return (await visible(tx)).find((one) => one.id === id)!;
    });
  }

  remove(ctx: Ctx, input: DeleteSavedViewInput): Promise<SavedViewType> {
    ctx.require(READ);
    return this.db.tx(ctx, async (tx) => {
      const view = await lockOwn(tx, input.id);
      const shown = (await visible(tx)).find((one) => one.id === input.id)!;
      const { name, shared, id, version } = view;
      await tx.remove(view, input.expectedVersion);
      const changes = [{ field: 'name', before: name, after: null }];
      tx.emit(savedViewChanged, { label: name, shared, changes }, { aggregateId: id, aggregateVersion: version + 1 });
      return shown;
    });
  }
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function visible(tx: ReadTx): Promise<SavedViewType[]> {
  return tx.query<SavedViewType>('saved_views', VISIBLE, [tx.ctx.actor.id]);
}

async function lockOwn(tx: Tx, id: string): Promise<SavedViewEntity> {
  const view = await tx.lock(SavedViewEntity, id);
  if (view.ownerId !== tx.ctx.actor.id)
    throw new DomainError('SAVED_VIEW_FOREIGN', 'Only the person who saved a view changes or removes it.');
  return view;
}

/** A filter that cannot be asked is not kept: unknown attributes and channels, and what the person may not see. */
async function assertFilter(tx: Tx, filter: KeptFilter): Promise<void> {
  requireFilter(tx.ctx, filter as never);
  await readCondition(tx, filter as never);
}

async function assertFree(tx: Tx, name: string): Promise<void> {
  if (await tx.findOne(SavedViewEntity, { ownerId: tx.ctx.actor.id, nameKey: keyOf(name) }))
    throw new DomainError('SAVED_VIEW_TAKEN', `You have a view called ${name} already.`, { path: ['name'] });
}

function tell(tx: Tx, { id, version, name, shared }: SavedViewEntity, changes: FieldChange[]): void {
  tx.emit(savedViewChanged, { label: name, shared, changes }, { aggregateId: id, aggregateVersion: version });
}
