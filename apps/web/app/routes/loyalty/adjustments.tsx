import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { DecideLoyaltyAdjustment, LoyaltyAdjustments } from '../../graphql/generated/documents.ts';
import type { DecideLoyaltyAdjustmentInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/adjustments';
import { Points } from './points.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'loyalty.member.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const { loyaltyAdjustments } = await gql(context, LoyaltyAdjustments, { first: PAGE, after });
  return { adjustments: loyaltyAdjustments };
}

type Row = NonNullable<Awaited<ReturnType<typeof loader>>['adjustments']>['nodes'][number];

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const decision = textOf(form, 'decision') as DecideLoyaltyAdjustmentInput['decision'];
  const input = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')), decision };
  const done = await act(
    context,
    DecideLoyaltyAdjustment,
    { input: input as DecideLoyaltyAdjustmentInput },
    (to) => to.decideLoyaltyAdjustment,
  );
  return done.problem ? refused(done.problem) : leave(context, '/loyalty/adjustments', { key: 'loyaltySaved' });
}

export default function LoyaltyAdjustmentList({ loaderData: { adjustments }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayDecide = useViewer().can('loyalty.adjustment.approve');
  const nodes = adjustments?.nodes ?? [];
  const columns = useColumns(mayDecide);
  const footer = adjustments && <Pager size={PAGE} page={adjustments} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.loyaltyAdjustments')} lead={t('loyalty.adjustmentsLead')} />
      {actionData?.problem !== undefined && (
        <div className="px-(--gutter) pb-4">
          <ProblemNotice problem={actionData.problem} />
        </div>
      )}
      <TableFrame label={t('areas.name.loyaltyAdjustments')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Scale} title={t('loyalty.noAdjustments')} text={t('loyalty.noAdjustmentsText')} />
        ) : (
          <LedgerTable label={t('areas.name.loyaltyAdjustments')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(mayDecide: boolean): Column<Row>[] {
  const { t } = useTranslation();
  const me = useViewer().user.id;
  return [
    {
      key: 'member',
      header: t('loyalty.member'),
      cell: (row) => (
        <Link className="link" to={`/loyalty/members/${row.memberId}`}>
          {row.memberNumber}
        </Link>
      ),
      card: 'title',
    },
    {
      key: 'points',
      header: t('loyalty.points'),
      right: true,
      cell: (row) => <Points value={row.points} signed />,
      card: 'line',
    },
    { key: 'why', header: t('loyalty.reason'), cell: (row) => row.reason, wrap: true, card: 'line' },
    { key: 'who', header: t('loyalty.askedBy'), cell: (row) => row.requester.name ?? NOTHING },
    { key: 'when', header: t('loyalty.when'), right: true, cell: (row) => <When at={row.createdAt} /> },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyAdjustment" value={row.state} />,
      card: 'side',
    },
    {
      key: 'decide',
      header: t('loyalty.approve'),
      quiet: true,
      hidden: !mayDecide,
      cell: (row) =>
        row.state === 'PENDING' && (row.requester.id === me ? t('loyalty.secondDecides') : <Decide row={row} />),
      wrap: true,
      card: 'line',
    },
  ];
}

function Decide({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex gap-1">
      <input type="hidden" name="id" value={row.id} />
      <VersionField of={row} />
      <Button type="submit" look="quiet" name="decision" value="APPROVE">
        {t('loyalty.approve')}
      </Button>
      <Button type="submit" look="quiet" name="decision" value="REJECT">
        {t('loyalty.reject')}
      </Button>
    </Form>
  );
}
