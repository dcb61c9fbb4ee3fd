/** Which amount of the VAT report its lines are wanted of: what the address says. */
export interface VatChoice {
  readonly box: string | null;
  readonly key: string | null;
  readonly rate: string | null;
  readonly part: 'NET' | 'OUTPUT' | 'INPUT' | null;
}

const PARTS = ['NET', 'OUTPUT', 'INPUT'] as const;

/** A box, a row with or without its part, or the whole tax; null where no lines are wanted. */
export function vatChoiceOf(params: URLSearchParams): VatChoice | null {
  const [box, row] = [params.get('box') ?? '', params.get('row')];
  const part = PARTS.find((one) => one === params.get('part')) ?? null;
  if (/^\d{2}$/.test(box)) return { box, key: null, rate: null, part: null };
  if (row !== null) {
    const [key = '', rate = ''] = row.split('/');
    return { box: null, key: key.slice(0, 20), rate: /^\d{1,3}(\.\d{1,4})?$/.test(rate) ? rate : null, part };
  }
  return params.get('lines') === 'tax' ? { box: null, key: null, rate: null, part: null } : null;
}

/** The address of the lines behind an amount, as changes to that of the report. */
export const behind = {
  box: (box: string) => ({ box, row: null, part: null, lines: null, at: null }),
  row: (row: { readonly key: string; readonly rate?: string | null }, part: VatChoice['part'] = null) => ({
    ...{ box: null, row: `${row.key}/${row.rate ?? ''}`, part, lines: null, at: null },
  }),
  tax: { box: null, row: null, part: null, lines: 'tax', at: null },
};
