import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';

const text = z.string().max(200);
const id = z.uuid();
const range = { gte: text.nullish(), lte: text.nullish() };

/** A filter of the list of products that is kept: what the list's screen can show, and nothing of AND, OR and NOT. */
export const keptFilter = z.strictObject({
  search: text.nullish(),
  status: z
    .strictObject({ eq: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']).nullish(), oneOf: z.array(text).max(3).nullish() })
    .nullish(),
  id: z.strictObject({ oneOf: z.array(id).max(100) }).nullish(),
  categoryId: id.nullish(),
  supplierId: id.nullish(),
  attributes: z
    .array(z.strictObject({ attributeId: id, oneOf: z.array(text).max(50).nullish(), ...range }))
    .max(10)
    .nullish(),
  price: z.strictObject({ channelId: id, ...range }).nullish(),
  margin: z.strictObject({ channelId: id, ...range }).nullish(),
  stock: z.enum(['IN_STOCK', 'OUT_OF_STOCK']).nullish(),
});

export type KeptFilter = z.infer<typeof keptFilter>;

const SORTS = ['name', 'created', 'updated', 'relevance'];
const COLUMN = /^[a-z][a-zA-Z0-9:-]{0,60}$/;

/** What a person saves. */
export interface ViewValues {
  readonly name: string;
  readonly shared: boolean;
  readonly filter: KeptFilter;
  readonly columns: readonly string[];
  readonly sort: string;
}

function refuse(message: string, ...path: string[]): never {
  throw new DomainError('SAVED_VIEW_INVALID', message, { path });
}

/** A filter as it is kept: plain, without what was left out; refused where a screen could not show it. */
export function plainFilter(filter: unknown): KeptFilter {
  const read = keptFilter.safeParse(JSON.parse(JSON.stringify(filter ?? {})));
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(
      `The filter cannot be kept: ${issue?.message ?? 'it is malformed'}.`,
      'filter',
      ...(issue?.path.map(String) ?? []),
    );
  }
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== null && value !== undefined));
}

/** Refuses a view without a name, with unknown columns or an unknown order. */
export function assertView({ name, columns, sort }: Pick<ViewValues, 'name' | 'columns' | 'sort'>): void {
  if (!name.trim() || name.trim().length > 60) refuse('A view has a name of 1 to 60 characters.', 'name');
  if (columns.length > 30 || columns.some((one) => !COLUMN.test(one))) refuse('A column is not known.', 'columns');
  if (!SORTS.includes(sort.replace(/^-/, '')))
    refuse(`The order is one of ${SORTS.join(', ')}, with - for downwards.`, 'sort');
}
