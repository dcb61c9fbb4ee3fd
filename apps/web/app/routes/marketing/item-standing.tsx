import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';
import type { Item } from './item-panel.tsx';

export function ItemStanding({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-1">
      <p>
        <EnumBadge name="contentStatus" value={item.status} />
      </p>
      {item.submittedByName && (
        <p className="text-meta text-muted">
          {t('content.submitted')} {item.submittedByName}, <When at={item.submittedAt} />
        </p>
      )}
      {item.approvedByName && (
        <p className="text-meta text-muted">
          {t('content.approvedBy')} {item.approvedByName}, <When at={item.approvedAt} />
        </p>
      )}
      {item.decisionNote && (
        <p className="break-words">
          {t('content.note')}: {item.decisionNote}
        </p>
      )}
    </div>
  );
}
