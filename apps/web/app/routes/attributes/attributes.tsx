import { Plus, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Attributes } from '../../graphql/generated/documents.ts';
import type { AttributePartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/attributes';
import { AttributePanel } from './attribute-panel.tsx';
import { saveAttribute } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  const { attributes, categories } = await gql(context, Attributes, {});
  return { attributes: attributes ?? [], categories: categories ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveAttribute(context, await request.formData());
}

export default function AttributesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('catalog-pricing.product.write');
  const { attributes, categories } = loaderData;
  const edited = params.get('edit');
  const columns = useColumns(categories);
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('catalogue.attribute.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.attributes')} lead={t('catalogue.attribute.lead')} actions={add} />
        <TableFrame label={t('areas.name.attributes')}>
          {attributes.length === 0 ? (
            <EmptyState
              icon={Tags}
              title={t('catalogue.attribute.empty')}
              text={t('catalogue.attribute.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.attributes')}
              columns={columns}
              rows={attributes}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && mayWrite && (
        <AttributePanel
          key={edited}
          attribute={attributes.find((one) => one.id === edited)}
          categories={categories}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function useColumns(
  categories: readonly { readonly id: string; readonly label: string }[],
): Column<AttributePartsFragment>[] {
  const { t } = useTranslation();
  const labels = new Map(categories.map((one) => [one.id, one.label]));
  return [
    { key: 'label', header: t('catalogue.name'), cell: (row) => row.label, card: 'title' },
    { key: 'code', header: t('catalogue.attribute.code'), cell: (row) => <Code>{row.code}</Code> },
    {
      key: 'kind',
      header: t('catalogue.attribute.kind'),
      cell: (row) => `${t(`catalogue.attribute.kinds.${row.kind}`)}${row.unit == null ? '' : ` (${row.unit})`}`,
      card: 'line',
    },
    {
      key: 'level',
      header: t('catalogue.attribute.level'),
      cell: (row) => t(`catalogue.attribute.levels.${row.level}`),
    },
    {
      key: 'categories',
      header: t('areas.name.categories'),
      cell: (row) =>
        row.categoryIds.map((id) => labels.get(id) ?? '—').join(', ') || t('catalogue.attribute.everywhere'),
    },
    {
      key: 'required',
      header: t('catalogue.attribute.required'),
      cell: (row) => (row.required ? t('catalogue.yes') : '—'),
      card: 'side',
    },
  ];
}
