import { useTranslation } from 'react-i18next';
import { type Formats, useFormat } from './use-format.ts';

/** A verdict as the graph gives it. */
export interface VerdictLike {
  readonly outcome: string;
  readonly kind: string;
  readonly reason: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** Parameters that are amounts; the others are percents, or names. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  MARGIN: ['lowest'],
  BELOW_COST: ['cost', 'price'],
  CHANGE: ['from', 'to'],
  CHANGE_OVER_TIME: ['from', 'to'],
  FLOOR: ['limit', 'actual'],
  CEILING: ['limit', 'actual'],
  ADVERTISED_PRICE: ['limit', 'actual'],
  LIMIT_CURRENCY: ['limit', 'actual'],
  CHANNEL_ORDER: ['own', 'other'],
  UNDERCUT: ['price'],
};
const PERCENTS = ['limit', 'actual', 'distance', 'tolerance'];

/** The figures of a verdict as people read them. */
export function verdictFigures(verdict: VerdictLike, format: Formats): Record<string, string> {
  const given = Object.fromEntries(verdict.params.map(({ name, value }) => [name, value]));
  const amounts = AMOUNTS[verdict.reason] ?? [];
  const currency = given['currency'] ?? '';
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (amounts.includes(name) && currency !== '') return [name, format.money({ decimal: value, currency })];
      if (PERCENTS.includes(name)) return [name, format.percent(value.replace(/^-/, ''))];
      return [name, value];
    }),
  );
}

/** Which sentence says it: without figures, for want of the permission to see costs, a plain one. */
export function verdictKey(verdict: VerdictLike): string {
  const { outcome, reason, params } = verdict;
  const told = (name: string): string | undefined => params.find((one) => one.name === name)?.value;
  if (outcome === 'PASSED') return 'kept';
  if (outcome === 'NEAR') return params.length > 0 ? 'near' : 'nearPlain';
  if (reason === 'COST_MISSING') return reason;
  if (params.length === 0) return 'broken';
  if (reason === 'MARGIN' && told('lowest') === undefined) return 'MARGIN_ONLY';
  const direction = told('direction');
  return direction === undefined ? reason : `${reason}_${direction}`;
}

/** Words a verdict from its reason and figures, in the language of the reader. */
export function useVerdictWords(): (verdict: VerdictLike) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (verdict) => {
    const kind = t(`guardrails.kinds.${verdict.kind}` as 'guardrails.kinds.FLOOR');
    return t(`guardrails.verdicts.${verdictKey(verdict)}` as 'guardrails.verdicts.kept', {
      kind,
      ...verdictFigures(verdict, format),
      interpolation: { escapeValue: false },
    });
  };
}
