import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import type { BrandDeletionPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** What each service has deleted of a brand, and where its audit chain ended. */
export function DeletionParts({ deletion }: { readonly deletion: BrandDeletionPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('brands.deletionServices')} flush>
      <ul className="divide-y divide-line">
        {deletion.services.map((part) => (
          <li key={part.service} className="px-4 py-3">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-mono text-meta">{part.service}</span>
              <EnumBadge name="deletionPart" value={part.state} />
            </p>
            <p className="mt-1 text-meta text-muted">
              {part.state === 'DONE' && t('brands.deletedRows', { count: part.rows, rows: format.number(part.rows) })}
              {part.answeredAt != null && (
                <>
                  {part.state === 'DONE' && ' · '}
                  <When at={part.answeredAt} />
                </>
              )}
            </p>
            {part.chainSeq != null && (
              <p className="mt-1 truncate text-meta text-muted" title={part.chainHash ?? undefined}>
                {t('brands.chainEnd', { row: format.number(part.chainSeq) })}{' '}
                <span className="font-mono">{part.chainHash}</span>
              </p>
            )}
            {part.error != null && <p className="mt-1 max-w-[68ch] break-words text-bad">{part.error}</p>}
          </li>
        ))}
      </ul>
      {deletion.accountsClosed > 0 && (
        <p className="border-t border-line px-4 py-3 text-meta text-muted">
          {t('brands.accountsClosed', { count: deletion.accountsClosed })}
        </p>
      )}
    </Card>
  );
}
