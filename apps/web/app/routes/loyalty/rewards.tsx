import { Gift } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import {
  ChangeLoyaltyRewardStatus,
  CreateLoyaltyReward,
  LoyaltyPrograms,
  LoyaltyRewards,
} from '../../graphql/generated/documents.ts';
import type { ChangeLoyaltyRewardStatusInput, CreateLoyaltyRewardInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/rewards';
import { decimalOf, wholeOf } from './fields.ts';
import { Points } from './points.tsx';

const PAGE = 50;
const kinds = ['VOUCHER', 'PRODUCT', 'FREE_TEXT'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'loyalty.program.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const [{ loyaltyRewards }, { loyaltyPrograms }] = await Promise.all([
    gql(context, LoyaltyRewards, { first: PAGE, after }),
    gql(context, LoyaltyPrograms, {}),
  ]);
  const programs = (loyaltyPrograms?.nodes ?? []).map(({ id, name }) => [id, name] as const);
  return { rewards: loyaltyRewards, programs, key: crypto.randomUUID() };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Row = NonNullable<Data['rewards']>['nodes'][number];

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const done = await run(context, form);
  return done.problem ? refused(done.problem) : leave(context, '/loyalty/rewards', { key: 'loyaltySaved' });
}

function run(context: Route.ActionArgs['context'], form: FormData) {
  if (textOf(form, 'intent') === 'step') {
    const step = textOf(form, 'step') as ChangeLoyaltyRewardStatusInput['step'];
    const input = { id: textOf(form, 'id'), expectedVersion: Number(form.get('version')), step };
    return act(context, ChangeLoyaltyRewardStatus, { input }, (to) => to.changeLoyaltyRewardStatus);
  }
  const reward = {
    ...{ code: textOf(form, 'code'), name: textOf(form, 'name'), kind: textOf(form, 'kind') },
    ...{ points: wholeOf(form, 'points') ?? 0, stock: wholeOf(form, 'stock'), amount: decimalOf(form, 'amount') },
  };
  const input = {
    idempotencyKey: textOf(form, 'key'),
    programId: textOf(form, 'program'),
    reward,
  } as CreateLoyaltyRewardInput;
  return act(context, CreateLoyaltyReward, { input }, (to) => to.createLoyaltyReward);
}

export default function LoyaltyRewardList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('loyalty.reward.write');
  const columns = useColumns(mayWrite);
  const { rewards } = loaderData;
  const nodes = rewards?.nodes ?? [];
  const footer = rewards && <Pager size={PAGE} page={rewards} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('areas.name.loyaltyRewards')} lead={t('loyalty.rewardsLead')} />
      {actionData?.problem !== undefined && (
        <div className="px-(--gutter) pb-4">
          <ProblemNotice problem={actionData.problem} />
        </div>
      )}
      <TableFrame label={t('areas.name.loyaltyRewards')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Gift} title={t('loyalty.noRewards')} text={t('loyalty.noRewardsText')} />
        ) : (
          <LedgerTable label={t('areas.name.loyaltyRewards')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
      {mayWrite && <NewReward data={loaderData} />}
    </main>
  );
}

function useColumns(mayWrite: boolean): Column<Row>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'name', header: t('loyalty.reward'), cell: (row) => row.name, card: 'title' },
    { key: 'kind', header: t('loyalty.kind'), cell: (row) => word('loyaltyReward', row.kind), card: 'line' },
    {
      key: 'points',
      header: t('loyalty.points'),
      right: true,
      cell: (row) => <Points value={row.points} />,
      card: 'side',
    },
    { key: 'stock', header: t('loyalty.stock'), right: true, cell: (row) => row.stock ?? '∞', card: 'line' },
    {
      key: 'worth',
      header: t('loyalty.worth'),
      right: true,
      cell: (row) => (row.amount ? <Money value={row.amount} /> : row.percent ? `${row.percent} %` : NOTHING),
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyStatus" value={row.status} />,
      card: 'line',
    },
    {
      key: 'step',
      header: t('loyalty.step.START'),
      quiet: true,
      hidden: !mayWrite,
      cell: (row) => <Step row={row} />,
      card: 'line',
    },
  ];
}

function Step({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  if (row.status === 'ENDED') return null;
  const step = row.status === 'ACTIVE' ? 'PAUSE' : 'START';
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="id" value={row.id} />
      <VersionField of={row} follows />
      <Button
        type="submit"
        look="quiet"
        name="step"
        value={step}
        aria-label={`${t(`loyalty.step.${step}`)}: ${row.name}`}
      >
        {t(`loyalty.step.${step}`)}
      </Button>
    </Form>
  );
}

function NewReward({ data }: { readonly data: Data }) {
  const { t } = useTranslation();
  const { programs } = data;
  const key = useFormKey(data.key);
  const word = useEnumWord();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="max-w-4xl px-(--gutter) py-6">
      <Card title={t('loyalty.newReward')}>
        <Form method="post" className="grid items-end gap-3 sm:grid-cols-3" key={key}>
          <input type="hidden" name="key" value={key} />
          <SelectField label={t('loyalty.program')} name="program" options={programs} />
          <TextField label={t('loyalty.code')} name="code" required maxLength={32} />
          <TextField label={t('loyalty.name')} name="name" required maxLength={200} />
          <SelectField
            label={t('loyalty.kind')}
            name="kind"
            options={kinds.map((one) => [one, word('loyaltyReward', one)] as const)}
          />
          <WholeField label={t('loyalty.points')} name="points" min={1} required />
          <WholeField label={t('loyalty.stock')} name="stock" min={0} />
          <TextField label={t('loyalty.amount')} name="amount" inputMode="decimal" />
          <Button type="submit" disabled={busy}>
            {t('loyalty.add')}
          </Button>
        </Form>
      </Card>
    </div>
  );
}
