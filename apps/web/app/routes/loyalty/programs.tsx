import { Gem } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CreateLoyaltyProgram, LoyaltyPrograms } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/programs';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'loyalty.program.read');
  const { loyaltyPrograms } = await gql(context, LoyaltyPrograms, {});
  return { programs: loyaltyPrograms?.nodes ?? [], key: crypto.randomUUID() };
}

type Row = Awaited<ReturnType<typeof loader>>['programs'][number];

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const about = {
    code: textOf(form, 'code'),
    name: textOf(form, 'name'),
    currency: textOf(form, 'currency').toUpperCase(),
  };
  const input = { ...about, idempotencyKey: textOf(form, 'key') };
  const made = await act(context, CreateLoyaltyProgram, { input }, (answer) => answer.createLoyaltyProgram);
  if (made.problem) return refused(made.problem);
  return leave(context, `/loyalty/programs/${made.done.program?.id ?? ''}`, { key: 'loyaltySaved' });
}

export default function LoyaltyProgramList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const key = useFormKey(loaderData.key);
  const mayWrite = useViewer().can('loyalty.program.write');
  const columns: Column<Row>[] = [
    { key: 'name', header: t('loyalty.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'tiers',
      header: t('loyalty.tiers'),
      cell: (row) => row.tiers.map(({ name }) => name).join(' · '),
      card: 'line',
    },
    { key: 'currency', header: t('loyalty.currency'), cell: (row) => row.currency },
    { key: 'default', header: t('loyalty.isDefault'), cell: (row) => (row.isDefault ? '✓' : '—') },
  ];
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('areas.name.loyaltyPrograms')} lead={t('loyalty.programsLead')} />
      <TableFrame label={t('areas.name.loyaltyPrograms')}>
        {loaderData.programs.length === 0 ? (
          <EmptyState icon={Gem} title={t('loyalty.noPrograms')} text={t('loyalty.noProgramsText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.loyaltyPrograms')}
            columns={columns}
            rows={loaderData.programs}
            id={(row) => row.id}
            href={(row) => `/loyalty/programs/${row.id}`}
          />
        )}
      </TableFrame>
      {mayWrite && (
        <div className="flex max-w-xl flex-col gap-3 px-(--gutter) py-6">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <NewProgram key={key} formKey={key} />
        </div>
      )}
    </main>
  );
}

function NewProgram({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t('loyalty.newProgram')}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('loyalty.code')} name="code" required maxLength={64} />
        <TextField label={t('loyalty.name')} name="name" required maxLength={200} />
        <TextField label={t('loyalty.currency')} name="currency" defaultValue="EUR" required maxLength={3} />
        <Button type="submit" look="primary" disabled={busy} className="self-start">
          {t('loyalty.add')}
        </Button>
      </Form>
    </Card>
  );
}
