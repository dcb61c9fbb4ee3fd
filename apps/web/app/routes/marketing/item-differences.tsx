import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { NOTHING } from '../../components/printed.tsx';
import type { Item } from './item-panel.tsx';

/** What differs from that which a second person agreed to. */
export function ItemDifferences({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (item.changedSinceApproval.length === 0) return null;
  return (
    <Notice tone="warn" title={t('content.changed')}>
      <dl className="flex flex-col gap-2">
        {item.changedSinceApproval.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="text-meta text-muted">
              {t(`content.field.${field}` as 'content.field.title', { defaultValue: field })}
            </dt>
            <dd className="break-words whitespace-pre-line">
              <span className="sr-only">{t('content.before')}: </span>
              <del className="text-muted">{before ?? NOTHING}</del>
            </dd>
            <dd className="break-words whitespace-pre-line">
              <span className="sr-only">{t('content.after')}: </span>
              {after ?? NOTHING}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
