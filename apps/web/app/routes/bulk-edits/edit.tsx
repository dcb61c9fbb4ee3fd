import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Form, Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { BulkEdit } from '../../graphql/generated/documents.ts';
import type { BulkEditQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/edit';
import { undoBulkEdit } from './bulk-edits.server.ts';

const PAGE = 50;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.write');
  const query = new URL(request.url).searchParams;
  const { bulkEdit } = await gql(context, BulkEdit, { id: params.id, first: PAGE, after: cursorOf(query) ?? null });
  if (bulkEdit == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { edit: bulkEdit, key: crypto.randomUUID() };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return undoBulkEdit(context, params.id, await request.formData());
}

type Row = NonNullable<BulkEditQuery['bulkEdit']>['rows']['nodes'][number];

/** How far a bulk edit is, what became of each product, and the way back. */
export default function BulkEditScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { edit } = loaderData;
  const busy = edit.status === 'QUEUED' || edit.status === 'RUNNING' || edit.status === 'UNDOING';
  useRefreshWhile(busy, 1_000);
  const done = edit.status === 'UNDOING' ? edit.undone + edit.refused : edit.changed + edit.failed + edit.unchanged;
  const columns = useColumns();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/bulk-edits', label: t('catalogue.bulk.all') }}
        title={edit.label}
        status={<EnumBadge name="bulkEditStatus" value={edit.status} />}
        actions={edit.undoable && <UndoButton formKey={loaderData.key} />}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {busy && (
          <Card>
            <Progress
              label={t('catalogue.bulk.running')}
              done={done}
              all={edit.status === 'UNDOING' ? edit.changed : edit.matched}
            />
          </Card>
        )}
        <p className="tnum">
          {t('catalogue.bulk.result', { changed: edit.changed, failed: edit.failed, unchanged: edit.unchanged })}{' '}
          {edit.status === 'UNDONE' && t('catalogue.bulk.undoResult', { undone: edit.undone, refused: edit.refused })}
        </p>
        <Card flush>
          <LedgerTable label={t('areas.name.products')} columns={columns} rows={edit.rows.nodes} id={(row) => row.id} />
          <Pager size={PAGE} page={edit.rows} />
        </Card>
      </div>
    </main>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'product',
      header: t('products.name'),
      cell: (row) => (
        <Link className="link" to={`/products/${row.product.id}`}>
          {row.product.name}
        </Link>
      ),
      card: 'title',
    },
    {
      key: 'outcome',
      header: t('catalogue.bulk.outcome'),
      cell: (row) => <EnumBadge name="bulkEditOutcome" value={row.outcome} />,
      card: 'side',
    },
    { key: 'why', header: t('catalogue.bulk.why'), cell: (row) => row.message ?? NOTHING, card: 'line', wrap: true },
  ];
}

/** Takes the bulk edit back. */
function UndoButton({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={formKey} />
      <Button type="submit">
        <Undo2 size={16} aria-hidden />
        {t('catalogue.bulk.undo')}
      </Button>
    </Form>
  );
}
