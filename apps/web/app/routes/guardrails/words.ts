import { useTranslation } from 'react-i18next';
import type { GuardrailPartsFragment, PricingGuardrailKind } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

export const kinds: readonly PricingGuardrailKind[] = [
  'MINIMUM_MARGIN',
  'BELOW_COST',
  'MAXIMUM_CHANGE',
  'MAXIMUM_CHANGE_OVER_TIME',
  'FLOOR',
  'CEILING',
  'MINIMUM_ADVERTISED_PRICE',
  'CHANNEL_ORDER',
  'UNDERCUT_LIMIT',
];

/** How a guardrail is named, what it asks for, and for what it holds. */
export function useGuardrailWords(categories: readonly { readonly id: string; readonly label: string }[]) {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = (one: GuardrailPartsFragment): string => t(`guardrails.kinds.${one.kind}`);
  const limit = (one: GuardrailPartsFragment): string => {
    const percent = (value: string | null | undefined): string => (value == null ? '' : format.percent(value));
    if (one.kind === 'MINIMUM_MARGIN') return percent(one.minimumMarginPercent);
    if (one.kind === 'UNDERCUT_LIMIT') return percent(one.maximumUndercutPercent);
    if (one.kind === 'BELOW_COST') return '';
    if (one.kind === 'CHANNEL_ORDER') {
      const extra = one.tolerancePercent === '0.00' ? '' : ` + ${percent(one.tolerancePercent)}`;
      return `≤ ${one.referenceChannel?.name ?? ''}${extra}`;
    }
    if (one.amount != null) return `${format.money(one.amount)} ${one.basis == null ? '' : t(`money.${one.basis}`)}`;
    const ways = [
      one.maximumIncreasePercent != null && `+${percent(one.maximumIncreasePercent)}`,
      one.maximumDecreasePercent != null && `−${percent(one.maximumDecreasePercent)}`,
    ].filter(Boolean);
    const days = one.windowDays == null ? '' : t('guardrails.inDays', { days: one.windowDays });
    return `${ways.join(' / ')} ${days}`.trim();
  };
  const scope = (one: GuardrailPartsFragment): string => {
    if (one.variant != null) return one.variant.sku;
    if (one.categoryId == null) return t('guardrails.everything');
    return categories.find(({ id }) => id === one.categoryId)?.label ?? t('guardrails.category');
  };
  const channel = (one: GuardrailPartsFragment): string => one.channel?.name ?? t('guardrails.allChannels');
  return { kind, limit, scope, channel };
}
