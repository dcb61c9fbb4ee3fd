import { Plus, Truck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { Suppliers } from '../../graphql/generated/documents.ts';
import type { SupplierPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/suppliers';
import { saveSupplier } from './save.server.ts';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.supplier.read');
  const params = new URL(request.url).searchParams;
  const { suppliers } = await gql(context, Suppliers, { first: PAGE, after: cursorOf(params) ?? null });
  return { suppliers, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveSupplier(context, await request.formData());
}

export default function SuppliersScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('catalog-pricing.supplier.write');
  const { nodes = [], pageInfo, totalCount } = loaderData.suppliers ?? {};
  const edited = params.get('edit');
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('catalogue.supplier.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.suppliers')} lead={t('catalogue.supplier.lead')} actions={add} />
        <TableFrame
          label={t('areas.name.suppliers')}
          footer={
            nodes.length > 0 && (
              <Pager
                size={PAGE}
                count={nodes.length}
                total={totalCount ?? nodes.length}
                more={pageInfo?.hasNextPage ?? false}
                end={pageInfo?.endCursor}
              />
            )
          }
        >
          {nodes.length === 0 ? (
            <EmptyState
              icon={Truck}
              title={t('catalogue.supplier.empty')}
              text={t('catalogue.supplier.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.suppliers')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && mayWrite && (
        <SupplierPanel
          key={edited}
          supplier={nodes.find((one) => one.id === edited)}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function useColumns(): Column<SupplierPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('catalogue.name'), cell: (row) => row.name, card: 'title' },
    { key: 'contact', header: t('catalogue.supplier.contact'), cell: (row) => row.contact ?? NOTHING, card: 'line' },
    { key: 'email', header: t('catalogue.supplier.email'), cell: (row) => row.email ?? NOTHING },
    {
      key: 'lead',
      header: t('catalogue.supplier.leadTimeDays'),
      right: true,
      cell: (row) => <span className="tnum">{row.leadTimeDays ?? NOTHING}</span>,
    },
    {
      key: 'active',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="supplierState" value={row.active ? 'ACTIVE' : 'PAUSED'} />,
      card: 'side',
    },
  ];
}

interface PanelProps {
  readonly supplier: SupplierPartsFragment | undefined;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function SupplierPanel({ supplier, formKey, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <SidePanel
      title={supplier === undefined ? t('catalogue.supplier.new') : t('catalogue.supplier.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={supplier?.id ?? ''} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="version" value={supplier?.version ?? ''} />
        <TextField
          label={t('catalogue.name')}
          name="name"
          required
          maxLength={200}
          autoFocus
          defaultValue={supplier?.name}
          error={wrong('name')}
        />
        {(['contact', 'email', 'phone'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`catalogue.supplier.${field}`)}
            name={field}
            maxLength={field === 'phone' ? 60 : 200}
            autoComplete="off"
            defaultValue={supplier?.[field] ?? ''}
            error={wrong(field)}
          />
        ))}
        <TextField
          label={t('catalogue.supplier.leadTimeDays')}
          name="leadTimeDays"
          type="number"
          min={0}
          max={730}
          defaultValue={supplier?.leadTimeDays ?? ''}
          error={wrong('leadTimeDays')}
        />
        <AreaField label={t('catalogue.supplier.note')} name="note" maxLength={2000} defaultValue={supplier?.note} />
        {supplier !== undefined && (
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="active"
              defaultChecked={supplier.active}
              className="size-4 accent-(--accent)"
            />
            {t('catalogue.supplier.active')}
          </label>
        )}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
