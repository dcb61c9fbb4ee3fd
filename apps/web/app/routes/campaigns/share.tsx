import { useTranslation } from 'react-i18next';
import { NOTHING } from '../../components/printed.tsx';
import type { CampaignRatePartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** A share with the range in which it truly lies. */
export function Share({ rate }: { readonly rate: CampaignRatePartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rate.rate == null) return NOTHING;
  const percent = (value: number | null | undefined) => format.percent(String((value ?? 0) * 100));
  return (
    <span className="tnum" suppressHydrationWarning>
      {percent(rate.rate)}{' '}
      <span className="block text-meta text-muted">
        {t('campaigns.range', { low: percent(rate.low), high: percent(rate.high) })}
      </span>
    </span>
  );
}
