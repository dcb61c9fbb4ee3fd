import type { RouterContextProvider } from 'react-router';
import { SetGuardrail, VariantChoices } from '../../graphql/generated/documents.ts';
import type {
  PricingGuardrailKind,
  PricingGuardrailPolicy,
  SetPricingGuardrailInput,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { fieldsOf } from './fields.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const decimal = (form: FormData, name: string): string | null => plainDecimal(text(form, name)) || null;

/** The variant of a SKU; null where no product has it. */
export async function variantOfSku(context: Context, sku: string): Promise<string | null> {
  const { products } = await gql(context, VariantChoices, { first: 20, after: null, where: { search: sku } });
  const variants = products.nodes.flatMap((product) => product.variants);
  return variants.find((variant) => variant.sku.toLowerCase() === sku.toLowerCase())?.id ?? null;
}

/** The limits that a kind takes; those of others stay out, whatever the form still holds. */
function limitsOf(form: FormData, kind: PricingGuardrailKind): Partial<SetPricingGuardrailInput> {
  const change = {
    maximumIncreasePercent: decimal(form, 'increase'),
    maximumDecreasePercent: decimal(form, 'decrease'),
  };
  const basis = (text(form, 'basis') || 'GROSS') as 'NET' | 'GROSS';
  switch (kind) {
    case 'MINIMUM_MARGIN':
      return { minimumMarginPercent: decimal(form, 'minimum') };
    case 'BELOW_COST':
      return {};
    case 'MAXIMUM_CHANGE':
      return change;
    case 'MAXIMUM_CHANGE_OVER_TIME':
      return { ...change, windowDays: Number(text(form, 'days')) || null };
    case 'CHANNEL_ORDER':
      return {
        basis,
        referenceChannelId: text(form, 'reference') || null,
        tolerancePercent: decimal(form, 'tolerance'),
      };
    case 'UNDERCUT_LIMIT':
      return { maximumUndercutPercent: decimal(form, 'undercut') };
    default:
      return { basis, amount: { decimal: decimal(form, 'amount') ?? '', currency: text(form, 'currency') || 'EUR' } };
  }
}

const unknownSku = (sku: string) => ({
  errors: [{ code: 'NOT_FOUND', message: `No product has the SKU ${sku}.`, path: ['variantId'] }],
  requestId: '',
});

/** Sets a guardrail from a form; a pause or its end can be undone from the message. */
export async function saveGuardrail(context: Context, form: FormData) {
  const id = text(form, 'id');
  const active = text(form, 'active') === 'on';
  const toggled = text(form, 'intent') === 'toggle';
  const kind = (text(form, 'kind') || 'MINIMUM_MARGIN') as PricingGuardrailKind;
  const sku = text(form, 'scope') === 'SKU' ? text(form, 'sku') : '';
  const variantId = sku === '' ? text(form, 'variant') || null : await variantOfSku(context, sku);
  if (sku !== '' && variantId === null) return refused(unknownSku(sku));
  const input: SetPricingGuardrailInput = {
    ...{
      kind,
      active,
      variantId,
      channelId: text(form, 'channel') || null,
      categoryId: text(form, 'category') || null,
    },
    ...limitsOf(form, kind),
    policy: text(form, 'policy') as PricingGuardrailPolicy,
    ...(id === '' ? {} : { id, expectedVersion: Number(form.get('version')) }),
  };
  const acted = await act(context, SetGuardrail, { input }, (answer) => answer.setPricingGuardrail);
  if (acted.problem !== undefined) return refused(acted.problem);
  const saved = acted.done.guardrail;
  if (acted.done.warnings.some(({ code }) => code === 'APPROVAL_PENDING'))
    return leave(context, '/guardrails', { key: 'guardrailWaits' });
  if (!toggled || saved == null) return leave(context, '/guardrails', { key: 'guardrailSaved' });
  const undo = { action: '/guardrails', fields: fieldsOf(saved, !saved.active) };
  return leave(context, '/guardrails', { key: active ? 'guardrailResumed' : 'guardrailPaused', undo });
}
