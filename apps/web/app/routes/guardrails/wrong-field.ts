import type { PricingGuardrailKind } from '../../graphql/generated/types.ts';

const NUMBER = /^\d{1,9}([.,]\d{1,4})?$/;
const PERCENT = /^\d{1,2}([.,]\d{1,2})?$/;

/** The first field of a kind that holds no usable number; the graph knows the rest. */
export function wrongField(kind: PricingGuardrailKind, form: FormData): string | null {
  const typed = (name: string): string => String(form.get(name) ?? '').trim();
  const needs = (name: string, form_: RegExp): string | null => (form_.test(typed(name)) ? null : name);
  switch (kind) {
    case 'MINIMUM_MARGIN':
      return needs('minimum', PERCENT);
    case 'BELOW_COST':
      return null;
    case 'MAXIMUM_CHANGE':
    case 'MAXIMUM_CHANGE_OVER_TIME': {
      const given = ['increase', 'decrease'].filter((name) => typed(name) !== '');
      if (given.length === 0) return 'increase';
      const bad = given.find((name) => !NUMBER.test(typed(name)));
      return bad ?? (kind === 'MAXIMUM_CHANGE' ? null : needs('days', /^\d{1,3}$/));
    }
    case 'CHANNEL_ORDER':
      return typed('tolerance') === '' ? null : needs('tolerance', NUMBER);
    case 'UNDERCUT_LIMIT':
      return needs('undercut', PERCENT);
    default:
      return needs('amount', NUMBER);
  }
}
