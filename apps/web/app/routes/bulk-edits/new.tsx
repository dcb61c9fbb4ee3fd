import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Attributes, Products } from '../../graphql/generated/documents.ts';
import type { BulkEditPreviewQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { productFilter } from '../products/list.server.ts';
import type { Route } from './+types/new';
import { runBulkEdit } from './bulk-edits.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.write');
  const where = productFilter(new URL(request.url).searchParams);
  const [{ products }, { attributes, categories }] = await Promise.all([
    gql(context, Products, { first: 1, where }),
    gql(context, Attributes, {}),
  ]);
  const ofProducts = (attributes ?? []).filter((one) => one.level === 'PRODUCT');
  return { count: products.totalCount, attributes: ofProducts, categories: categories ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return runBulkEdit(context, new URL(request.url).searchParams, await request.formData());
}

type PreviewRow = NonNullable<BulkEditPreviewQuery['previewBulkEdit']>['rows'][number];

/** What shall change of the chosen products, what that would do, and doing it. */
export default function NewBulkEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { count, attributes, categories } = loaderData;
  const preview = actionData?.preview;
  const keep = [['', t('catalogue.bulk.keep')]] as const;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/products', label: t('areas.name.products') }}
        title={t('catalogue.bulk.title', { count })}
        lead={t('catalogue.bulk.lead')}
      />
      <Form method="post" className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[400px_minmax(0,1fr)]">
        <Card title={t('catalogue.bulk.changes')}>
          <div className="flex flex-col gap-4">
            {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
            <input type="hidden" name="key" value={loaderData.key} />
            <input type="hidden" name="count" value={preview?.count ?? ''} />
            <SelectField
              label={t('list.status')}
              name="action"
              options={[
                ...keep,
                ...(['ACTIVATE', 'ARCHIVE', 'RESTORE'] as const).map(
                  (one) => [one, t(`catalogue.life.${one}`)] as const,
                ),
              ]}
            />
            <SelectField
              label={t('catalogue.category.main')}
              name="category"
              options={[
                ...keep,
                ['-', t('catalogue.category.none')],
                ...categories.map((one) => [one.label, one.label] as const),
              ]}
            />
            <TextField
              label={t('catalogue.brandName')}
              hint={t('catalogue.bulk.emptyKeeps')}
              name="brandName"
              maxLength={200}
            />
            <TextField label={t('catalogue.bulk.addTags')} hint={t('catalogue.tagsHint')} name="addTags" />
            <TextField label={t('catalogue.bulk.removeTags')} name="removeTags" />
            {attributes.length > 0 && (
              <>
                <SelectField
                  label={t('catalogue.bulk.attribute')}
                  name="attribute"
                  options={[...keep, ...attributes.map((one) => [`${one.id} ${one.kind}`, one.label] as const)]}
                />
                <TextField label={t('catalogue.bulk.value')} hint={t('catalogue.bulk.valueHint')} name="value" />
              </>
            )}
            <div className="flex flex-wrap gap-2">
              <Button type="submit" name="intent" value="preview" disabled={busy}>
                {t('catalogue.bulk.preview')}
              </Button>
              {preview !== undefined && preview.count > 0 && (
                <Button type="submit" name="intent" value="start" look="primary" disabled={busy}>
                  {t('catalogue.bulk.start', { count: preview.count })}
                </Button>
              )}
              <ButtonLink to="/bulk-edits" look="quiet">
                {t('catalogue.bulk.all')}
              </ButtonLink>
            </div>
          </div>
        </Card>
        {preview !== undefined && <Preview rows={preview.rows} count={preview.count} />}
      </Form>
    </main>
  );
}

function Preview({ rows, count }: { readonly rows: readonly PreviewRow[]; readonly count: number }) {
  const { t } = useTranslation();
  const columns: Column<PreviewRow>[] = [
    { key: 'name', header: t('products.name'), cell: (row) => row.product.name, card: 'title' },
    {
      key: 'changes',
      header: t('catalogue.bulk.changes'),
      wrap: true,
      cell: (row) =>
        row.refusal ??
        (row.changes.length === 0 ? (
          t('catalogue.bulk.unchanged')
        ) : (
          <ul>
            {row.changes.map((one) => (
              <li key={one.field}>
                <span className="text-muted">{one.field}:</span> {one.before ?? '—'} → {one.after ?? '—'}
              </li>
            ))}
          </ul>
        )),
      card: 'line',
    },
  ];
  return (
    <Card title={t('catalogue.bulk.firstOf', { shown: rows.length, count })} flush>
      <LedgerTable label={t('catalogue.bulk.preview')} columns={columns} rows={rows} id={(row) => row.product.id} />
    </Card>
  );
}
