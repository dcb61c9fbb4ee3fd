import { attributeCreated, attributeDeleted, attributeUpdated } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readCategoriesById } from '../categories/categories.read-model.ts';
import { AttributeEntity } from './attribute.entity.ts';
import { assertDefinition } from './attribute.rules.ts';
import type { AttributeType, AttributeValueType } from './attribute.type.ts';
import type { CreateAttributeInput, DeleteAttributeInput, UpdateAttributeInput } from './attributes.inputs.ts';
import { hasValues, readAttributes, readValuesOf, usedOptions } from './attributes.read-model.ts';

const READ = 'catalog-pricing.product.read';
const WRITE = 'catalog-pricing.product.write';
const MOST = 300;

/** What can be said of products: the definitions. Values are in AttributeValues. */
@Injectable()
export class AttributesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<AttributeType[]> {
    ctx.require(READ);
    return this.db.read(ctx, readAttributes);
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, AttributeType>> {
    const wanted = new Set(ids);
    return new Map((await this.list(ctx)).filter((one) => wanted.has(one.id)).map((one) => [one.id, one]));
  }

  valuesOf(ctx: Ctx, ownerIds: readonly string[]): Promise<Map<string, AttributeValueType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readValuesOf(tx, ownerIds));
  }

  create(ctx: Ctx, input: CreateAttributeInput): Promise<AttributeType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...wanted } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createAttribute', idempotencyKey, wanted, () => this.insert(tx, wanted));
      return found(tx, id);
    });
  }

  update(ctx: Ctx, input: UpdateAttributeInput): Promise<AttributeType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...given } = input;
    const patch = plain(given);
    return this.db.tx(ctx, async (tx) => {
      const attribute = await tx.lock(AttributeEntity, id);
      const wanted = { ...attribute, ...patch };
      assertDefinition(wanted);
      if (patch.categoryIds) await assertCategories(tx, patch.categoryIds);
      if ((wanted.kind !== attribute.kind || wanted.level !== attribute.level) && (await hasValues(tx, id)))
        throw new DomainError('ATTRIBUTE_KIND_FIXED', `${attribute.label} has values: its kind and level stay.`, {
          path: ['kind'],
          details: { kind: attribute.kind, level: attribute.level },
        });
      if (patch.options) await this.assertOptions(tx, id, patch.options);
      const changes = changesOf(attribute, patch);
      await tx.update(attribute, patch, expectedVersion);
      if (changes.length > 0) {
        const target = { aggregateId: id, aggregateVersion: attribute.version };
        tx.emit(attributeUpdated, { label: attribute.label, code: attribute.code, changes }, target);
      }
      return found(tx, id);
    });
  }

  remove(ctx: Ctx, input: DeleteAttributeInput): Promise<AttributeType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const attribute = await tx.lock(AttributeEntity, input.id);
      const shown = await found(tx, input.id);
      if (await hasValues(tx, input.id))
        throw new DomainError('ATTRIBUTE_USED', `${attribute.label} has values; take them away first.`);
      const target = { aggregateId: attribute.id, aggregateVersion: attribute.version + 1 };
      await tx.remove(attribute, input.expectedVersion);
      tx.emit(attributeDeleted, { label: shown.label, code: shown.code }, target);
      return shown;
    });
  }

  private async insert(tx: Tx, input: Omit<CreateAttributeInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const wanted = { ...plain(input), unit: input.unit ?? null };
    assertDefinition(wanted);
    await assertCategories(tx, wanted.categoryIds);
    const all = await readAttributes(tx);
    if (all.some((one) => one.code === wanted.code))
      throw new DomainError('ATTRIBUTE_CODE_TAKEN', `There is an attribute ${wanted.code} already.`, {
        path: ['code'],
      });
    if (all.length >= MOST)
      throw new DomainError('ATTRIBUTE_DEFINITION_INVALID', `A brand has at most ${MOST} attributes.`);
    const attribute = await tx.insert(AttributeEntity, { ...wanted, position: all.length });
    const { id, version, label, code, kind } = attribute;
    tx.emit(attributeCreated, { label, code, kind }, { aggregateId: id, aggregateVersion: version });
    return { id };
  }

  private async assertOptions(tx: Tx, id: string, options: readonly { code: string }[]): Promise<void> {
    const kept = new Set(options.map((option) => option.code));
    const lost = (await usedOptions(tx, id)).filter((code) => !kept.has(code));
    if (lost.length > 0)
      throw new DomainError('ATTRIBUTE_OPTION_USED', `Values have the options ${lost.slice(0, 5).join(', ')}.`, {
        path: ['options'],
        details: { used: lost },
      });
  }
}

async function found(tx: Tx, id: string): Promise<AttributeType> {
  return (await readAttributes(tx)).find((one) => one.id === id)!;
}

/** Without what was left out, and without the classes of inputs inside: what the database keeps is plain. */
function plain<T extends object>(input: T): T {
  return JSON.parse(JSON.stringify(input)) as T;
}

async function assertCategories(tx: Tx, ids: readonly string[]): Promise<void> {
  const known = await readCategoriesById(tx, ids);
  if (ids.some((id) => !known.has(id)))
    throw new DomainError('CATEGORY_UNKNOWN', 'The brand has no category of this id.', { path: ['categoryIds'] });
}
