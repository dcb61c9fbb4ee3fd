import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';

/** When a price holds; one that is still to come says so. */
export function Window({
  from,
  to,
}: {
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
}) {
  const { t } = useTranslation();
  const planned = from != null && new Date(from).getTime() > Date.now();
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <span>
        <When at={from} day /> – {to == null ? '∞' : <When at={to} day />}
      </span>
      {planned && <Badge tone="info">{t('priceLists.planned')}</Badge>}
    </span>
  );
}
