import { FolderTree, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Categories } from '../../graphql/generated/documents.ts';
import type { CategoryPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/categories';
import { CategoryPanel } from './category-panel.tsx';
import { saveCategory } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  const { categories } = await gql(context, Categories, {});
  return { categories: categories ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveCategory(context, await request.formData());
}

export default function CategoriesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('catalog-pricing.product.write');
  const { categories } = loaderData;
  const edited = params.get('edit');
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('catalogue.category.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.categories')} lead={t('catalogue.category.lead')} actions={add} />
        <TableFrame label={t('areas.name.categories')}>
          {categories.length === 0 ? (
            <EmptyState
              icon={FolderTree}
              title={t('catalogue.category.empty')}
              text={t('catalogue.category.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.categories')}
              columns={columns}
              rows={categories}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && mayWrite && (
        <CategoryPanel
          key={edited}
          category={categories.find((one) => one.id === edited)}
          categories={categories}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function useColumns(): Column<CategoryPartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('catalogue.name'),
      cell: (row) => <span style={{ paddingInlineStart: `${row.depth * 20}px` }}>{row.name}</span>,
      card: 'title',
    },
    { key: 'path', header: t('catalogue.category.path'), cell: (row) => <Code>{row.path}</Code>, card: 'line' },
    {
      key: 'languages',
      header: t('catalogue.languages'),
      cell: (row) => row.translations.map((one) => one.locale).join(', ') || '—',
    },
    {
      key: 'products',
      header: t('areas.name.products'),
      right: true,
      cell: (row) => (
        <Link className="link tnum" to={`/products?category=${row.id}`}>
          {row.productCount}
        </Link>
      ),
      card: 'side',
    },
  ];
}
