import { Download, PencilLine, ReceiptEuro, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass, ButtonLink } from '../../components/button.tsx';
import { useFeature } from '../../lib/features.ts';
import type { useSelection } from '../../lib/use-selection.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { isFilter } from './filter-names.ts';

interface Props {
  readonly selection: ReturnType<typeof useSelection>;
  readonly params: URLSearchParams;
  readonly view: React.ReactNode;
  readonly kept: React.ReactNode;
  readonly total: number;
}

/** What can be done with the list as filtered, or with the chosen rows. */
export function ListActions({ selection, params, view, kept, total }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const exports = useFeature('console.products-export');
  const chosen = [...selection.ids];
  const exported = new URLSearchParams([...params].filter(([key]) => key === 'sort' || isFilter(key)));
  if (chosen.length > 0)
    return (
      <>
        <Button look="quiet" onClick={selection.clear}>
          <X size={16} aria-hidden />
          {t('list.selected', { count: chosen.length })}
        </Button>
        {viewer.can('catalog-pricing.product.write') && (
          <ButtonLink to={`/bulk-edits/new?ids=${chosen.join(',')}`}>
            <PencilLine size={16} aria-hidden />
            {t('catalogue.bulk.edit')}
          </ButtonLink>
        )}
        {viewer.can('catalog-pricing.draft.create') && (
          <ButtonLink to={`/drafts/new?products=${chosen.join(',')}`}>
            <ReceiptEuro size={16} aria-hidden />
            {t('products.draftSelected')}
          </ButtonLink>
        )}
      </>
    );
  return (
    <>
      {total > 0 && viewer.can('catalog-pricing.product.write') && (
        <ButtonLink to={`/bulk-edits/new?${exported.toString()}`} className="max-lg:hidden">
          <PencilLine size={16} aria-hidden />
          {t('catalogue.bulk.editAll')}
        </ButtonLink>
      )}
      {kept}
      <span className="max-sm:hidden">{view}</span>
      {exports && (
        <a
          href={`/exports/products.csv?${exported.toString()}`}
          download
          className={`${buttonClass('secondary')} max-sm:hidden`}
        >
          <Download size={16} aria-hidden />
          {t('list.csv')}
        </a>
      )}
    </>
  );
}
