import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import type { DealPartsFragment } from '../../graphql/generated/types.ts';
import { durationWords, secondsSince } from './duration.ts';

/** How long a deal is in its stage, and whether that is too long. */
export function StageTime({ deal }: { readonly deal: Pick<DealPartsFragment, 'stageEnteredAt' | 'stale' | 'status'> }) {
  const { t, i18n } = useTranslation();
  const time = durationWords(secondsSince(deal.stageEnteredAt), i18n.language);
  if (deal.stale)
    return (
      <Badge tone="warn">
        <span suppressHydrationWarning>
          {t('records.deal.stale')} · {time}
        </span>
      </Badge>
    );
  return (
    <span className="tnum" title={t('records.deal.inStageFor', { days: time })} suppressHydrationWarning>
      {time}
    </span>
  );
}
