import { DomainError } from '@mh-os/kernel';
import type { ProductFacts } from '../import.types.ts';
import { readStatus } from './cell.rules.ts';
import { type RowCells, splitList } from './row-cells.ts';

type Translations = NonNullable<ProductFacts['translations']>;

/** What a row says about its product. */
export function readProduct(cells: RowCells): ProductFacts {
  const [name, ...otherNames] = cells.filled('PRODUCT_NAME');
  const [description, ...otherDescriptions] = cells.filled('PRODUCT_DESCRIPTION');
  const facets = facetsOf(cells.text('PRODUCT_FACETS'));
  const tags = [
    ...cells.filled('PRODUCT_TAG').map((cell) => cell.text),
    ...splitList(cells.text('PRODUCT_TAGS'), /[,|;]/),
    ...facets.tags,
  ];
  const facts = {
    name: cells.read(name, checkName),
    description: description?.text.replace(/\\n/g, '\n'),
    translations: translationsOf(otherNames, otherDescriptions),
    status: cells.read(cells.filled('PRODUCT_STATUS')[0], readStatus),
    category:
      cells
        .text('PRODUCT_CATEGORY')
        ?.split(/\s*->\s*/)
        .join(' > ') ?? facets.category,
    brandName: cells.text('PRODUCT_BRAND') ?? facets.brand,
    tags: tags.length > 0 ? [...new Set(tags)].slice(0, 50) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ProductFacts;
}

function checkName(name: string): string {
  if (name.length <= 200) return name;
  throw new DomainError('NAME_TOO_LONG', `A product name has at most 200 characters, this one has ${name.length}.`);
}

type Cells = ReturnType<RowCells['filled']>;

/** Names and descriptions beyond the first, by language. */
function translationsOf(names: Cells, descriptions: Cells): Translations | undefined {
  const found = names.flatMap(({ mapping, text }) => {
    const { locale } = mapping;
    if (!locale) return [];
    const description = descriptions.find((one) => one.mapping.locale === locale)?.text ?? '';
    return [{ locale, name: text.slice(0, 200), description }];
  });
  return found.length > 0 ? found : undefined;
}

/** `category:Hair|category:Styling|brand:X|vegan`: nested categories, a brand, and the rest as tags. */
function facetsOf(text: string | undefined): { category?: string; brand?: string; tags: string[] } {
  const parts = splitList(text, '|').map((part) => {
    const [group = '', ...rest] = part.split(':');
    return rest.length > 0 ? { group: group.toLowerCase(), value: rest.join(':').trim() } : { group: '', value: part };
  });
  const of = (group: string): string[] => parts.filter((part) => part.group === group).map((part) => part.value);
  const tags = parts.filter((part) => part.group !== 'category' && part.group !== 'brand').map((part) => part.value);
  const category = of('category').join(' > ');
  const [brand] = of('brand');
  return { tags, ...(category ? { category } : {}), ...(brand ? { brand } : {}) };
}
