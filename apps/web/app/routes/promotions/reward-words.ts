import { useTranslation } from 'react-i18next';
import type { PromotionPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** What a promotion takes off, in a few words. */
export function useRewardWords(): (promotion: PromotionPartsFragment) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, percent, amount, buy, get, bundlePrice }) => {
    if (kind === 'PERCENTAGE') return t('promotions.told.percent', { percent: format.percent(percent ?? '0') });
    if (kind === 'FIXED_AMOUNT')
      return amount == null ? '' : t('promotions.told.amount', { amount: format.money(amount) });
    if (kind === 'BUNDLE_PRICE')
      return bundlePrice == null ? '' : t('promotions.told.bundle', { price: format.money(bundlePrice) });
    return t('promotions.told.gift', { buy, get, percent: format.percent(percent ?? '100') });
  };
}
