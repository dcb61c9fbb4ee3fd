/** Which amount of the VAT report its lines are wanted of: what the address says. */
export interface VatChoice {
  readonly box: string | null;
  readonly key: string | null;
  readonly rate: string | null;
  /** Of a row of the OSS return: its country, empty where it was not told. */
  readonly country: string | null;
  readonly part: 'NET' | 'OUTPUT' | 'INPUT' | null;
}

const NOTHING: VatChoice = { box: null, key: null, rate: null, country: null, part: null };
const PARTS = ['NET', 'OUTPUT', 'INPUT'] as const;

/** A box, a row with or without its part, or the whole tax; null where no lines are wanted. */
export function vatChoiceOf(params: URLSearchParams): VatChoice | null {
  const [box, row] = [params.get('box') ?? '', params.get('row')];
  const part = PARTS.find((one) => one === params.get('part')) ?? null;
  if (/^\d{2}$/.test(box)) return { ...NOTHING, box };
  if (row !== null) {
    const [key = '', rate = '', country] = row.split('/');
    return {
      ...{ box: null, key: key.slice(0, 20), part, rate: /^\d{1,3}(\.\d{1,4})?$/.test(rate) ? rate : null },
      country: country === undefined || !/^([A-Z]{2})?$/.test(country) ? null : country,
    };
  }
  return params.get('lines') === 'tax' ? NOTHING : null;
}

/** The address of the lines behind an amount, as changes to that of the report. */
export const behind = {
  box: (box: string) => ({ box, row: null, part: null, lines: null, at: null }),
  row: (row: { readonly key: string; readonly rate?: string | null }, part: VatChoice['part'] = null) => ({
    ...{ box: null, row: `${row.key}/${row.rate ?? ''}`, part, lines: null, at: null },
  }),
  oss: (row: { readonly country?: string | null; readonly rate?: string | null }, part: VatChoice['part'] = null) => ({
    ...{ box: null, row: `OSS/${row.rate ?? ''}/${row.country ?? ''}`, part, lines: null, at: null },
  }),
  tax: { box: null, row: null, part: null, lines: 'tax', at: null },
};
