import { Package, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useViewer } from '../../lib/use-viewer.ts';

export function NoProducts({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (filtered)
    return (
      <EmptyState
        icon={SearchX}
        title={t('list.noMatch')}
        text={t('list.noMatchText')}
        action={<ButtonLink to="/products">{t('list.clear')}</ButtonLink>}
      />
    );
  return (
    <EmptyState
      icon={Package}
      title={t('products.empty')}
      text={t('products.emptyText')}
      action={
        viewer.can('catalog-pricing.import.run') && (
          <ButtonLink to="/imports/new" look="primary">
            {t('products.import')}
          </ButtonLink>
        )
      }
    />
  );
}
