import { useTranslation } from 'react-i18next';
import { When } from '../../components/printed.tsx';
import type { Item } from './item-panel.tsx';

export function ItemPublications({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (item.publications.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-medium">{t('content.publications')}</h3>
      <ul>
        {item.publications.map(({ id, url, publishedAt }) => (
          <li key={id} className="break-all">
            <a className="link" href={url} target="_blank" rel="noopener noreferrer nofollow">
              {url}
            </a>{' '}
            <span className="text-meta text-muted">
              <When at={publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
