import { useTranslation } from 'react-i18next';
import type { CampaignRatePartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import type { ArmOutcome } from './arm-table.tsx';
import { Share } from './share.tsx';

/** A share and whether it truly differs from the variant that it is measured against. */
export function Compared({
  one,
  metric,
  rate,
}: {
  readonly one: ArmOutcome;
  readonly metric: ArmOutcome['comparisons'][number]['metric'];
  readonly rate: CampaignRatePartsFragment;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const found = one.comparisons.find((comparison) => comparison.metric === metric);
  const points =
    found &&
    t('campaigns.points', { points: format.percent(String(found.difference * 100), true).replace(/\s*%$/, '') });
  return (
    <>
      <Share rate={rate} />
      {found && (
        <span className={found.significant ? 'block text-meta font-medium text-ok' : 'block text-meta text-muted'}>
          {t(found.significant ? 'campaigns.significant' : 'campaigns.notSignificant', {
            difference: points,
            against: found.against.toUpperCase(),
            p: found.p < 0.001 ? '< 0.001' : format.decimal(String(found.p), 3),
          })}
        </span>
      )}
    </>
  );
}
