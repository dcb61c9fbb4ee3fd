import { DomainError, type FieldChange } from '@mh-os/kernel';
import {
  type AttributeDefinition,
  type GivenValue,
  type KeptValue,
  parseValue,
  valueText,
} from '../attributes/attribute.rules.ts';
import type { ProductStatus } from '../products/product.rules.ts';
import { type ProductAction, productLife } from '../products/product-status.rules.ts';

export const MOST_PRODUCTS = 20_000;
/** For how long a bulk edit can be taken back. */
export const UNDO_MS = 24 * 60 * 60 * 1_000;
const MOST_TAGS = 50;

/** A value of an attribute that all products get. */
export type EditedValue = GivenValue & { readonly attributeId: string };

/** What a bulk edit changes; what is left out stays, null takes away. */
export interface EditPatch {
  readonly action?: ProductAction | null;
  /** The written path of the main category. */
  readonly category?: string | null;
  readonly brandName?: string | null;
  readonly addTags?: readonly string[] | null;
  readonly removeTags?: readonly string[] | null;
  readonly attributes?: readonly EditedValue[] | null;
}

/** What of a product a bulk edit looks at. */
export interface EditFacts {
  readonly status: ProductStatus;
  readonly category: string | null;
  readonly brandName: string | null;
  readonly tags: readonly string[];
  /** Values by attribute. */
  readonly values: ReadonlyMap<string, KeptValue>;
}

/** What a product was before in everything that a bulk edit touches: plain, to be kept and put back. */
export interface Snapshot {
  readonly status?: ProductStatus;
  readonly category?: string | null;
  readonly brandName?: string | null;
  readonly tags?: readonly string[];
  readonly attributes?: readonly EditedValue[];
}

/** What becomes of a product. */
export interface EditPlan {
  readonly changes: readonly FieldChange[];
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** Refuses an edit of nothing, and tags that both come and go. */
export function assertPatch(patch: EditPatch): void {
  const refuse = (message: string): never => {
    throw new DomainError('BULK_EDIT_EMPTY', message, { path: ['patch'] });
  };
  const given = [patch.action, patch.addTags?.length, patch.removeTags?.length, patch.attributes?.length].some(Boolean);
  if (!given && patch.category === undefined && patch.brandName === undefined)
    refuse('A bulk edit changes at least one field.');
  const tags = [...(patch.addTags ?? []), ...(patch.removeTags ?? [])].map((tag) => tag.trim());
  if (tags.some((tag) => tag === '' || tag.length > 60) || new Set(tags).size !== tags.length)
    refuse('Each tag is named once, with 1 to 60 characters.');
}

function tagsOf(tags: readonly string[], patch: EditPatch): string[] {
  const gone = new Set(patch.removeTags?.map((tag) => tag.trim()) ?? []);
  const kept = tags.filter((tag) => !gone.has(tag));
  const next = [...kept, ...(patch.addTags ?? []).map((tag) => tag.trim()).filter((tag) => !kept.includes(tag))];
  if (next.length > MOST_TAGS)
    throw new DomainError(
      'TAGS_TOO_MANY',
      `A product has at most ${MOST_TAGS} tags; this one would have ${next.length}.`,
    );
  return next;
}

const given = (value: KeptValue | null | undefined): GivenValue =>
  value?.options ? { options: value.options } : { value: valueText(value) };

/** Decides what becomes of one product; only what differs is a change. Values in, values out. */
export function planEdit(
  facts: EditFacts,
  patch: EditPatch,
  attributes: ReadonlyMap<string, AttributeDefinition>,
): EditPlan {
  const [before, after]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  const changes: FieldChange[] = [];
  const put = (
    field: keyof Snapshot,
    old: unknown,
    next: unknown,
    told = (value: unknown) => (value as string | null) || null,
  ): void => {
    if (told(old) === told(next)) return;
    changes.push({ field, before: told(old), after: told(next) });
    [before[field], after[field]] = [old, next];
  };
  const list = (value: unknown): string | null => (value as string[]).join(', ') || null;
  if (patch.action && facts.status !== (patch.action === 'ARCHIVE' ? 'ARCHIVED' : 'ACTIVE'))
    put('status', facts.status, productLife.next(facts.status, patch.action));
  if (patch.category !== undefined) put('category', facts.category, patch.category?.trim() || null);
  if (patch.brandName !== undefined) put('brandName', facts.brandName, patch.brandName?.trim() || null);
  if (patch.addTags?.length || patch.removeTags?.length) put('tags', [...facts.tags], tagsOf(facts.tags, patch), list);
  const values = (patch.attributes ?? []).flatMap((one) => {
    const attribute = attributes.get(one.attributeId);
    if (!attribute)
      throw new DomainError('ATTRIBUTE_UNKNOWN', 'The brand has no attribute of this id.', {
        path: ['patch', 'attributes'],
      });
    if (attribute.level !== 'PRODUCT')
      throw new DomainError('ATTRIBUTE_LEVEL', `${attribute.label} belongs to each variant.`, {
        path: ['patch', 'attributes'],
      });
    const [old, next] = [facts.values.get(one.attributeId), parseValue(attribute, one)];
    if (valueText(old) === valueText(next)) return [];
    changes.push({ field: `attribute.${attribute.code}`, before: valueText(old), after: valueText(next) });
    return [{ attributeId: one.attributeId, old: given(old), next: given(next) }];
  });
  if (values.length > 0) {
    before.attributes = values.map(({ attributeId, old }) => ({ attributeId, ...old }));
    after.attributes = values.map(({ attributeId, next }) => ({ attributeId, ...next }));
  }
  return { changes, before, after };
}

/** Whether a bulk edit can still be taken back. */
export function undoable(edit: { readonly status: string; readonly finishedAt: Date | null }, now: Date): boolean {
  return edit.status === 'DONE' && edit.finishedAt !== null && now.getTime() - edit.finishedAt.getTime() < UNDO_MS;
}
