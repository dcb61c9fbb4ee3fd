import { textOf } from '../../lib/form-values.ts';

const decimal = (text: string): string => text.replace(',', '.');

/** What a form says of a draft; lines without a SKU are left out. */
export function contentOf(form: FormData) {
  const all = (name: string): string[] => form.getAll(name).map((value) => String(value).trim());
  const [skus, texts, quantities, prices, rates, categories] = [
    ...[all('sku'), all('description'), all('quantity'), all('price'), all('rate'), all('category')],
  ] as [string[], string[], string[], string[], string[], string[]];
  const lines = skus.flatMap((sku, at) =>
    sku === ''
      ? []
      : [
          {
            ...{ sku, description: texts[at] ?? '', quantity: Number(quantities[at]), unitPrice: decimal(prices[at]!) },
            ...{ vatRate: decimal(rates[at]!), vatCategory: (categories[at] || 'S') as 'S' },
          },
        ],
  );
  const or = (name: string): string | null => textOf(form, name) || null;
  const address = {
    ...{
      line1: or('line1'),
      postalCode: or('postalCode'),
      city: or('city'),
      country: or('country')?.toUpperCase() ?? null,
    },
  };
  return {
    customer: { companyName: textOf(form, 'name'), vatId: or('vatId'), email: or('email'), address },
    ...{ currency: textOf(form, 'currency').toUpperCase(), amountsInclude: textOf(form, 'basis') as 'NET' | 'GROSS' },
    ...{ language: textOf(form, 'language'), reference: textOf(form, 'reference'), note: textOf(form, 'note'), lines },
  };
}
