import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';
import { NOTHING } from './printed.tsx';

export interface Difference {
  readonly field: string;
  readonly seen: string | null;
  readonly now: string | null;
}

/** Somebody was quicker: what this person saw against what is there now. Not an error, since nobody did anything wrong. */
export function StaleNotice({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" live title={t('stale.title')}>
      <p>{t('stale.text')}</p>
      <table className="mt-2 w-full max-w-[560px] text-left">
        <thead className="text-meta text-muted">
          <tr>
            <th className="py-1 pr-4 font-medium">{t('stale.field')}</th>
            <th className="py-1 pr-4 font-medium">{t('stale.seen')}</th>
            <th className="py-1 font-medium">{t('stale.now')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, seen, now }) => (
            <tr key={field} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {field}
              </th>
              <td className="py-1.5 pr-4 text-muted">{seen ?? NOTHING}</td>
              <td className="py-1.5 font-medium">{now ?? NOTHING}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}
