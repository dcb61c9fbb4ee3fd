import { ChartColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { CampaignPartsFragment, CampaignResultsQuery } from '../../graphql/generated/types.ts';
import { ArmTable } from './arm-table.tsx';
import { Choice } from './choice.tsx';
import { Refusals } from './refusals.tsx';
import { Sums } from './sums.tsx';

export type Outcome = NonNullable<CampaignResultsQuery['campaign']>['result'];

export interface ResultsProps {
  readonly campaign: CampaignPartsFragment;
  readonly outcome: Outcome;
}

/** What came of a campaign: in sum, then variant beside variant. */
export function Results({ campaign, outcome }: ResultsProps) {
  const { t } = useTranslation();
  if (campaign.launchedAt == null)
    return <EmptyState icon={ChartColumn} title={t('campaigns.noResults')} text={t('campaigns.noResultsText')} />;
  return (
    <>
      <Choice campaign={campaign} outcome={outcome} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <Sums campaign={campaign} outcome={outcome} />
        </Card>
        <Card title={t('campaigns.refused')}>
          <Refusals refused={outcome.refused} />
        </Card>
      </div>
      {outcome.arms.length > 0 && (
        <Card title={t('campaigns.byVariant')} flush>
          <div className="overflow-x-auto" role="region" aria-label={t('campaigns.byVariant')} tabIndex={0}>
            <ArmTable arms={outcome.arms} />
          </div>
          <p className="border-t border-line p-4 text-meta text-muted">{t('campaigns.method')}</p>
        </Card>
      )}
    </>
  );
}
