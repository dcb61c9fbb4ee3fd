import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { FilterGroup } from '../../components/filter-group.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { ViewMenu } from '../../components/view-menu.tsx';
import { Channels, ProductFilters, ProductPeek, Products, SupplierChoices } from '../../graphql/generated/documents.ts';
import { chosenColumns } from '../../lib/columns.ts';
import { filtered, keepList, sortOf, useListUrl } from '../../lib/list-url.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import type { Problem } from '../../lib/problem.ts';
import { useEnumWord } from '../../components/badge.tsx';
import { useSelection } from '../../lib/use-selection.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { stateOf } from '../../lib/request.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { NoProducts } from './no-products.tsx';
import { PAGE, productQuestion } from './list.server.ts';
import { isFilter } from './filter-names.ts';
import { MoreFilters } from './more-filters.tsx';
import { SavedViews } from './saved-views.tsx';
import { saveView } from './views.server.ts';
import { ListActions } from './list-actions.tsx';
import { ProductPanel } from './product-panel.tsx';
import { useProductColumns } from './product-columns.tsx';
import { usePeek } from './use-peek.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.product.read');
  const params = new URL(request.url).searchParams;
  const peek = params.get('peek');
  const seesSuppliers = holds(viewer.permissions, 'catalog-pricing.supplier.read');
  const [{ products }, { channels }, filters, supply, peeked] = await Promise.all([
    gql(context, Products, productQuestion(params)),
    gql(context, Channels, {}),
    gql(context, ProductFilters, {}),
    seesSuppliers ? gql(context, SupplierChoices, {}) : undefined,
    peek === null ? undefined : gql(context, ProductPeek, { id: peek }),
  ]);
  return {
    ...{ products, channels, size: PAGE, peeked: peeked?.product ?? null, density: stateOf(context).prefs.density },
    ...{
      categories: filters.categories ?? [],
      attributes: (filters.attributes ?? []).filter(({ filterable }) => filterable),
      views: filters.savedViews ?? [],
      suppliers: supply?.suppliers?.nodes ?? [],
    },
    formKey: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveView(context, new URL(request.url).searchParams, await request.formData());
}

/** Opening a panel or choosing columns asks nothing new of the list. */
export const shouldRevalidate = keepList;

export default function ProductList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { products } = loaderData;
  const peeked = usePeek(loaderData.peeked);
  const viewer = useViewer();
  const { go } = useListUrl();
  const selection = useSelection();
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.products')}
          actions={
            viewer.can('catalog-pricing.import.run') && (
              <ButtonLink to="/imports/new" look="primary">
                <FileUp size={16} aria-hidden />
                {t('products.import')}
              </ButtonLink>
            )
          }
        />
        <ProductTable {...loaderData} products={products} selection={selection} problem={actionData?.problem} />
      </main>
      {peeked !== null && <ProductPanel product={peeked} onClose={() => go({ peek: null })} />}
    </div>
  );
}

type TableProps = Route.ComponentProps['loaderData'] & {
  readonly selection: ReturnType<typeof useSelection>;
  readonly problem: Problem | undefined;
};

function ProductTable(props: TableProps) {
  const { products, channels, size, density: preferred, selection } = props;
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  // The best matches of a search come first, until a column is chosen.
  const sort = sortOf(params, params.has('q') ? 'relevance' : 'name');
  const density = params.get('density') ?? preferred;
  const columns = chosenColumns(useProductColumns(channels), params.get('cols'));
  const rows = products.nodes;
  return (
    <>
      <Filters {...props} view={<ViewMenu columns={columns.slice(1)} density={density} />} />
      <TableFrame
        label={t('areas.name.products')}
        footer={
          <Pager
            size={size}
            page={{ nodes: rows, totalCount: products.totalCount, pageInfo: products.pageInfo }}
            selected={selection.ids.size}
          />
        }
      >
        {rows.length === 0 ? (
          <NoProducts filtered={[...params.keys()].some(isFilter)} />
        ) : (
          <LedgerTable
            label={t('areas.name.products')}
            columns={columns}
            rows={rows}
            density={density}
            id={(row) => row.id}
            name={(row) => row.name}
            href={(row) => `/products/${row.id}`}
            onOpen={(row) => go({ peek: row.id }, params.has('peek'))}
            openId={params.get('peek')}
            selection={selection}
            sort={sort}
            sortTo={(key) => filtered(params, { sort: sort.key === key && !sort.descending ? `-${key}` : key })}
          />
        )}
      </TableFrame>
    </>
  );
}

function Filters({ view, ...props }: TableProps & { readonly view: React.ReactNode }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const [params] = useSearchParams();
  const seesStock = useViewer().can('catalog-pricing.stock.read');
  const { selection, categories, suppliers, views, formKey, problem, products } = props;
  const statuses = (['ACTIVE', 'DRAFT', 'ARCHIVED'] as const).map(
    (value) => [value, word('productStatus', value)] as const,
  );
  const stocks = (['IN_STOCK', 'OUT_OF_STOCK'] as const).map(
    (value) => [value, t(`catalogue.filter.${value}`)] as const,
  );
  const kept = <SavedViews views={views} formKey={formKey} problem={problem} />;
  return (
    <Toolbar
      end={<ListActions selection={selection} params={params} view={view} kept={kept} total={products.totalCount} />}
    >
      <SearchBox label={t('products.search')} />
      <FilterGroup>
        <FilterSelect label={t('list.status')} name="status" all={t('list.allStatuses')} options={statuses} />
        {categories.length > 0 && (
          <FilterSelect
            label={t('catalogue.filter.category')}
            name="category"
            all={t('catalogue.filter.allCategories')}
            options={categories.map((one) => [one.id, one.label] as const)}
          />
        )}
        {suppliers.length > 0 && (
          <FilterSelect
            label={t('catalogue.filter.supplier')}
            name="supplier"
            all={t('catalogue.filter.allSuppliers')}
            options={suppliers.map((one) => [one.id, one.name] as const)}
          />
        )}
        {seesStock && (
          <FilterSelect
            label={t('catalogue.filter.stock')}
            name="stock"
            all={t('catalogue.filter.allStock')}
            options={stocks}
          />
        )}
        <MoreFilters channels={props.channels} attributes={props.attributes} />
      </FilterGroup>
    </Toolbar>
  );
}
