import { useTranslation } from 'react-i18next';
import type { StageLoadPartsFragment, StagePartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** What the deals of a stage are worth, and what of that counts by its chance. */
export function StageSum({
  stage,
  load,
}: {
  readonly stage: Pick<StagePartsFragment, 'kind'>;
  readonly load: StageLoadPartsFragment | null | undefined;
}) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (!load || (load.worth.length === 0 && load.stale === 0)) return null;
  return (
    <p className="tnum px-1 text-meta text-muted" suppressHydrationWarning>
      {load.worth.map(({ total, weighted }) => (
        <span key={total.currency} className="block">
          {stage.kind === 'OPEN'
            ? t('records.deal.sum', { total: money(total), weighted: money(weighted) })
            : money(total)}
        </span>
      ))}
      {load.stale > 0 && <span className="block text-warn">{t('records.deal.staleCount', { count: load.stale })}</span>}
    </p>
  );
}
