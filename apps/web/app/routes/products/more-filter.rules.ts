import type { AttributeFilter, ProductFilter } from '../../graphql/generated/types.ts';

/** The graph takes no more of them. */
const MOST_ATTRIBUTES = 10;

const number = (text: string | null): string | undefined => {
  const plain = text?.trim().replace(',', '.') ?? '';
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? plain : undefined;
};

interface Range {
  readonly channelId: string;
  readonly gte?: string;
  readonly lte?: string;
}

function rangeOf(params: URLSearchParams, name: 'price' | 'margin'): Range | undefined {
  const channelId = params.get(`${name}.in`) ?? '';
  const [gte, lte] = [number(params.get(`${name}.min`)), number(params.get(`${name}.max`))];
  if (channelId === '' || (gte === undefined && lte === undefined)) return undefined;
  return { channelId, ...(gte === undefined ? {} : { gte }), ...(lte === undefined ? {} : { lte }) };
}

/** Days stay as they are; what looks like a number gets its decimal point. */
const end = (text: string): string => number(text) ?? text;

function attributesOf(params: URLSearchParams): AttributeFilter[] {
  const found = new Map<string, AttributeFilter>();
  for (const [name, value] of params) {
    const [, attributeId, side] = /^attr\.([\w-]+?)(?:\.(min|max))?$/.exec(name) ?? [];
    if (attributeId === undefined || value.trim() === '') continue;
    const part =
      side === 'min' ? { gte: end(value) } : side === 'max' ? { lte: end(value) } : { oneOf: [value.trim()] };
    found.set(attributeId, { ...found.get(attributeId), attributeId, ...part });
  }
  return [...found.values()].slice(0, MOST_ATTRIBUTES);
}

/** Filters by price, margin and attributes as the graph takes them. */
export function moreFilters(params: URLSearchParams): Pick<ProductFilter, 'price' | 'margin' | 'attributes'> {
  const [price, margin, attributes] = [rangeOf(params, 'price'), rangeOf(params, 'margin'), attributesOf(params)];
  return {
    ...(price === undefined ? {} : { price }),
    ...(margin === undefined ? {} : { margin }),
    ...(attributes.length === 0 ? {} : { attributes }),
  };
}

/** The same filters as parts of an address. */
export function moreAddress({
  price,
  margin,
  attributes,
}: Pick<ProductFilter, 'price' | 'margin' | 'attributes'>): [string, string | undefined][] {
  const range = (name: string, one: Range | null | undefined): [string, string | undefined][] => [
    [`${name}.in`, one?.channelId],
    [`${name}.min`, one?.gte],
    [`${name}.max`, one?.lte],
  ];
  const ofAttributes = (attributes ?? []).flatMap(
    ({ attributeId, oneOf, gte, lte }): [string, string | undefined][] => [
      [`attr.${attributeId}`, oneOf?.[0]],
      [`attr.${attributeId}.min`, gte ?? undefined],
      [`attr.${attributeId}.max`, lte ?? undefined],
    ],
  );
  return [...range('price', price as Range | null), ...range('margin', margin as Range | null), ...ofAttributes];
}
