import { Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import {
  CancelLoyaltyVoucher,
  IssueLoyaltyVoucher,
  LoyaltyPrograms,
  LoyaltyVouchers,
} from '../../graphql/generated/documents.ts';
import type { IssueLoyaltyVoucherInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/vouchers';
import { decimalOf, wholeOf } from './fields.ts';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'loyalty.voucher.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const [{ loyaltyVouchers }, { loyaltyPrograms }] = await Promise.all([
    gql(context, LoyaltyVouchers, { first: PAGE, after }),
    gql(context, LoyaltyPrograms, {}),
  ]);
  const programs = (loyaltyPrograms?.nodes ?? []).map(({ id, name }) => [id, name] as const);
  return { vouchers: loyaltyVouchers, programs, key: crypto.randomUUID() };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Row = NonNullable<Data['vouchers']>['nodes'][number];

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const done = await run(context, form);
  return done.problem ? refused(done.problem) : leave(context, '/loyalty/vouchers', { key: 'loyaltySaved' });
}

function run(context: Route.ActionArgs['context'], form: FormData) {
  if (textOf(form, 'intent') === 'cancel') {
    const input = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) };
    return act(context, CancelLoyaltyVoucher, { input }, (to) => to.cancelLoyaltyVoucher);
  }
  const about = { name: textOf(form, 'name'), amount: decimalOf(form, 'amount'), days: wholeOf(form, 'days') ?? 365 };
  const input = {
    idempotencyKey: textOf(form, 'key'),
    programId: textOf(form, 'program'),
    ...about,
  } as IssueLoyaltyVoucherInput;
  return act(context, IssueLoyaltyVoucher, { input }, (to) => to.issueLoyaltyVoucher);
}

export default function LoyaltyVoucherList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('loyalty.voucher.write');
  const columns = useColumns(mayWrite);
  const { vouchers } = loaderData;
  const nodes = vouchers?.nodes ?? [];
  const footer = vouchers && <Pager size={PAGE} page={vouchers} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('areas.name.loyaltyVouchers')} lead={t('loyalty.vouchersLead')} />
      {actionData?.problem !== undefined && (
        <div className="px-(--gutter) pb-4">
          <ProblemNotice problem={actionData.problem} />
        </div>
      )}
      <TableFrame label={t('areas.name.loyaltyVouchers')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Ticket} title={t('loyalty.noVouchers')} text={t('loyalty.noVouchersText')} />
        ) : (
          <LedgerTable label={t('areas.name.loyaltyVouchers')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
      {mayWrite && <NewVoucher data={loaderData} />}
    </main>
  );
}

function useColumns(mayWrite: boolean): Column<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'code', header: t('loyalty.code'), cell: (row) => <Code>{row.code}</Code>, card: 'title' },
    { key: 'name', header: t('loyalty.name'), cell: (row) => row.name, card: 'line' },
    {
      key: 'worth',
      header: t('loyalty.worth'),
      right: true,
      cell: (row) => (row.amount ? <Money value={row.amount} /> : `${row.percent ?? ''} %`),
      card: 'line',
    },
    { key: 'member', header: t('loyalty.member'), cell: (row) => row.memberNumber ?? NOTHING },
    { key: 'until', header: t('loyalty.until'), right: true, cell: (row) => <When at={row.validUntil} day /> },
    { key: 'for', header: t('loyalty.reference'), cell: (row) => row.reference || NOTHING },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyVoucher" value={row.state} />,
      card: 'side',
    },
    {
      key: 'void',
      header: t('loyalty.cancel'),
      quiet: true,
      hidden: !mayWrite,
      cell: (row) => row.state === 'ISSUED' && <Cancel row={row} />,
      card: 'line',
    },
  ];
}

function Cancel({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="cancel" />
      <input type="hidden" name="id" value={row.id} />
      <VersionField of={row} />
      <Button type="submit" look="quiet" aria-label={`${t('loyalty.cancel')}: ${row.code}`}>
        {t('loyalty.cancel')}
      </Button>
    </Form>
  );
}

function NewVoucher({ data }: { readonly data: Data }) {
  const { t } = useTranslation();
  const { programs } = data;
  const key = useFormKey(data.key);
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="max-w-4xl px-(--gutter) py-6">
      <Card title={t('loyalty.newVoucher')}>
        <Form method="post" className="grid items-end gap-3 sm:grid-cols-3" key={key}>
          <input type="hidden" name="key" value={key} />
          <SelectField label={t('loyalty.program')} name="program" options={programs} />
          <TextField label={t('loyalty.name')} name="name" required maxLength={200} />
          <TextField label={t('loyalty.amount')} name="amount" inputMode="decimal" required />
          <WholeField label={t('loyalty.days')} name="days" min={1} defaultValue={365} required />
          <Button type="submit" disabled={busy}>
            {t('loyalty.add')}
          </Button>
        </Form>
      </Card>
    </div>
  );
}
