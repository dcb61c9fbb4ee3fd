import type { CrmAddressInput, CrmAddressKind, CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import { textOf } from '../../lib/form-values.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

const PARTS = ['line1', 'line2', 'postalCode', 'city', 'region', 'country'] as const;
const KINDS: readonly CrmAddressKind[] = ['POSTAL', 'BILLING', 'SHIPPING'];

/** The addresses of a form that shows them; undefined leaves them as they are. */
export function addressesOf(form: FormData): CrmAddressInput[] | undefined {
  if (!form.has('addresses')) return undefined;
  const texts = (name: string): string[] => form.getAll(`address.${name}`).map((one) => String(one).trim());
  const columns = new Map(PARTS.map((part) => [part, texts(part)]));
  return texts('kind')
    .map((given, at) => ({
      kind: KINDS.find((one) => one === given) ?? 'POSTAL',
      ...Object.fromEntries(PARTS.map((part) => [part, columns.get(part)?.[at] || null])),
    }))
    .filter((one) => PARTS.some((part) => (one as Record<string, unknown>)[part] !== null));
}

/** The brand's own fields of a form, each as its type asks. */
export function customOf(form: FormData, fields: readonly CustomFieldPartsFragment[]): Record<string, unknown> {
  const shown = fields.filter(({ key }) => form.has(`custom.${key}`));
  return Object.fromEntries(shown.map(({ key, type }) => [key, valueOf(textOf(form, `custom.${key}`), type)]));
}

function valueOf(text: string, type: CustomFieldPartsFragment['type']): unknown {
  if (text === '') return null;
  if (type === 'NUMBER') return Number(plainDecimal(text));
  return type === 'BOOLEAN' ? text === 'true' : text;
}

/** Who looks after a record, where the form asks. */
export const ownerOf = (form: FormData): { ownerId?: string | null } =>
  form.has('ownerId') ? { ownerId: textOf(form, 'ownerId') || null } : {};
