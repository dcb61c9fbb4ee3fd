import { priceOf } from './grid-cells.ts';

/** The prices of one variant in a list by the quantity from which they hold. */
export interface Bands {
  readonly variantId: string;
  readonly label: string;
  readonly rows: readonly { readonly quantity: number; readonly price: string | null; readonly version: number }[];
}

interface Held {
  readonly minQuantity: number;
  readonly unitPrice?: string | null;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/** A price as people type it: no zeros behind the second decimal place. */
export const printed = (price: string | null): string => price?.replace(/(\.\d\d)0+$/, '$1') ?? '';

/** What is in force of each quantity, and the version of the last that was said of it. */
export function bandsOf(held: readonly Held[], now: string): Bands['rows'] {
  const quantities = [...new Set(held.map(({ minQuantity }) => minQuantity))].sort((a, b) => a - b);
  return quantities.map((quantity) => {
    const said = held.filter((one) => one.minQuantity === quantity);
    const inForce = said.find((one) => one.validFrom <= now && (one.validTo == null || one.validTo > now));
    return {
      quantity,
      price: (inForce ?? said[0])?.unitPrice ?? null,
      version: Math.max(...said.map(({ version }) => version)),
    };
  });
}

/** A line to set: an empty price ends the band. */
export interface BandLine {
  readonly minQuantity: number;
  readonly unitPrice: string | null;
  readonly expectedVersion: number | null;
}

export interface ChangedBands {
  readonly lines: readonly BandLine[];
  /** Names of fields whose text is no price. */
  readonly wrong: readonly string[];
}

/** The lines of the form that differ from what was there. */
export function changedBands(form: FormData): ChangedBands {
  const read = (name: string): string => String(form.get(name) ?? '').trim();
  const rows = [...form.keys()].filter((name) => name.startsWith('quantity ')).map((name) => name.slice(9));
  const [lines, wrong]: [BandLine[], string[]] = [[], []];
  for (const row of rows) {
    const [quantity, price] = [read(`quantity ${row}`), read(`price ${row}`)];
    const known = form.has(`version ${row}`);
    if (quantity === '' || price === read(`before ${row}`) || (price === '' && !known)) continue;
    const unitPrice = price === '' ? null : priceOf(price);
    if (price !== '' && unitPrice === null) wrong.push(`price ${row}`);
    const expectedVersion = known ? Number(read(`version ${row}`)) : null;
    lines.push({ minQuantity: Number(quantity), unitPrice, expectedVersion });
  }
  return { lines, wrong };
}
