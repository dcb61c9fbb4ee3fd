import { textOf } from '../../lib/form-values.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;
const FIELDS = ['sku', 'kind', 'description', 'quantity', 'price', 'rate', 'category', 'variant', 'was'] as const;
type Kind = 'GOODS' | 'SHIPPING' | 'FEE' | 'DISCOUNT';
type Category = 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O';

/** What a form says of a draft: everything that it was shown, too, so that saving it unchanged changes nothing. */
export function contentOf(form: FormData) {
  const or = (name: string): string | null => textOf(form, name) || null;
  const address = {
    ...{ line1: or('line1'), line2: or('line2'), postalCode: or('postalCode'), city: or('city') },
    ...{ region: or('region'), country: or('country')?.toUpperCase() ?? null },
  };
  return {
    customer: { companyName: textOf(form, 'name'), vatId: or('vatId'), email: or('email'), address },
    ...{ ...chargesOf(form), personId: or('personId'), companyId: or('companyId') },
    ...{ supplyFrom: or('supplyFrom'), supplyDate: or('supplyDate') },
    ...{ language: textOf(form, 'language'), reference: textOf(form, 'reference'), note: textOf(form, 'note') },
  };
}

/** What it charges. */
export function chargesOf(form: FormData) {
  return {
    ...{ currency: textOf(form, 'currency').toUpperCase(), amountsInclude: textOf(form, 'basis') as 'NET' | 'GROSS' },
    ...{ vatMode: textOf(form, 'vatMode') as 'PER_LINE' | 'PER_RATE', lines: linesOf(form) },
  };
}

/** The lines that can be priced as they stand, and their places, while others are still being typed. */
export function priceable(form: FormData) {
  const { lines, ...rest } = chargesOf(form);
  const places = lines.flatMap((line, at) =>
    line.sku !== '' && line.quantity >= 1 && NUMBER.test(line.unitPrice) && NUMBER.test(line.vatRate) ? [at] : [],
  );
  return { places, charges: { ...rest, lines: places.map((at) => lines[at]!) } };
}

function linesOf(form: FormData) {
  const columns = Object.fromEntries(
    FIELDS.map((name) => [name, form.getAll(name).map((value) => String(value).trim())]),
  ) as Record<(typeof FIELDS)[number], string[]>;
  return columns.sku.map((sku, at) => {
    const [quantity, unitPrice] = [columns.quantity[at] ?? '', plainDecimal(columns.price[at] ?? '')];
    return {
      ...{ sku, kind: (columns.kind[at] || 'GOODS') as Kind, description: columns.description[at] ?? '' },
      ...{ quantity: Number(quantity), unitPrice, amount: keptAmount(columns.was[at], quantity, unitPrice) },
      ...{ vatRate: plainDecimal(columns.rate[at] ?? ''), vatCategory: (columns.category[at] || 'S') as Category },
      variantId: columns.variant[at] || null,
    };
  });
}

/**
 * The amount of a line that came with one (the price of a piece is then only shown, and rounded), so long as pieces and
 * price stay as they were.
 */
function keptAmount(was: string | undefined, quantity: string, unitPrice: string): string | null {
  const [pieces, price, amount] = (was ?? '').split('|');
  return amount !== undefined && pieces === quantity && price === unitPrice ? amount : null;
}
