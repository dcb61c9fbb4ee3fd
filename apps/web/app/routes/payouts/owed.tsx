import { Coins } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FinancePayables, FinancePayees } from '../../graphql/generated/documents.ts';
import type {
  FinancePayableReason,
  FinancePayableStatus,
  PayableRowFragment,
  PayeeRowFragment,
} from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/owed';
import { PayoutTabs } from './payout-tabs.tsx';
import { changePayables } from './payouts.server.ts';

const STATUSES: readonly FinancePayableStatus[] = ['PROPOSED', 'OPEN', 'IN_PAYOUT', 'PAID', 'CLOSED', 'REJECTED'];
const REASONS: readonly FinancePayableReason[] = ['COMMISSION', 'BONUS', 'SUPPLIER', 'REFUND', 'OTHER'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const params = new URL(request.url).searchParams;
  const status = STATUSES.find((one) => one === params.get('status'));
  const where = status === undefined ? null : { status: { eq: status } };
  const [{ financePayables }, { financePayees }] = await Promise.all([
    gql(context, FinancePayables, { first: PAGE, after: cursorOf(params) ?? null, where }),
    gql(context, FinancePayees, { first: 100, after: null, where: null }),
  ]);
  return { financePayables, payees: financePayees?.nodes ?? [] };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changePayables(context, await request.formData());
}

export default function Owed({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('finance.payout.write');
  const { financePayables: rows, payees } = loaderData;
  const peek = params.get('peek');
  const open = rows.nodes.find(({ id }) => id === peek);
  const close = (): void => go({ peek: null });
  return (
    <BookList<PayableRowFragment>
      title={t('payouts.title')}
      lead={t('payouts.owedLead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `?peek=${row.id}`}
      tabs={<PayoutTabs current="owed" />}
      empty={{ icon: Coins, title: t('payouts.nothingOwed'), text: t('payouts.nothingOwedText') }}
      filters={
        <FilterSelect
          label={t('payouts.status')}
          name="status"
          all={t('payouts.status')}
          options={STATUSES.map((one) => [one, t(`enums.payableStatus.${one}`)] as const)}
        />
      }
      actions={
        may && (
          <ButtonLink look="primary" to="?peek=new">
            {t('payouts.record')}
          </ButtonLink>
        )
      }
      panel={
        peek === 'new' && may ? (
          <RecordPanel payees={payees} problem={actionData?.problem} onClose={close} />
        ) : (
          open && <OwedPanel row={open} problem={actionData?.problem} onClose={close} />
        )
      }
      columns={[
        { key: 'payee', header: t('payouts.payee'), cell: (row) => payeeName(row.payee), card: 'title' },
        { key: 'reason', header: t('payouts.reason'), cell: (row) => t(`payouts.reasons.${row.reason}`), card: 'line' },
        { key: 'about', header: t('payouts.description'), cell: (row) => row.description, wrap: true },
        { key: 'due', header: t('payouts.dueOn'), cell: (row) => <When at={row.dueOn} day /> },
        {
          key: 'status',
          header: t('payouts.status'),
          cell: (row) => <EnumBadge name="payableStatus" value={row.status} />,
          card: 'side',
        },
        {
          key: 'amount',
          header: t('payouts.amount'),
          right: true,
          cell: (row) => <Money value={row.amount} />,
          card: 'line',
        },
      ]}
    />
  );
}

const payeeName = (payee: PayableRowFragment['payee']): string =>
  payee == null ? NOTHING : payee.name === '' ? payee.number : payee.name;

interface Panel {
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function RecordPanel({ payees, problem, onClose }: Panel & { readonly payees: readonly PayeeRowFragment[] }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  return (
    <PanelForm title={t('payouts.record')} hidden={{ key }} intent="record" problem={problem} onClose={onClose}>
      <p className="text-muted">{t('payouts.recordLead')}</p>
      <SelectField
        label={t('payouts.payee')}
        name="payee"
        required
        options={payees.map((one) => [`${one.kind}/${one.refId}`, `${one.number} ${one.name}`] as const)}
      />
      <SelectField
        label={t('payouts.reason')}
        name="why"
        options={REASONS.map((one) => [one, t(`payouts.reasons.${one}`)] as const)}
      />
      <TextField label={t('payouts.amount')} name="amount" inputMode="decimal" autoComplete="off" required />
      <TextField label={t('payouts.source')} name="source" required maxLength={200} hint={t('payouts.sourceHint')} />
      <TextField label={t('payouts.description')} name="description" required maxLength={200} />
      <TextField label={t('payouts.dueOn')} name="dueOn" type="date" />
    </PanelForm>
  );
}

function OwedPanel({ row, problem, onClose }: Panel & { readonly row: PayableRowFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [asked, setAsked] = useState<'reject' | 'reverse' | null>(null);
  const decides = viewer.can('finance.payout.approve') && row.status === 'PROPOSED';
  const reverses =
    viewer.can('finance.payout.write') && ['OPEN', 'IN_PAYOUT', 'PAID'].includes(row.status) && row.reversesId == null;
  const facts = [
    [t('payouts.amount'), <Money key="amount" value={row.amount} />],
    [t('payouts.reason'), t(`payouts.reasons.${row.reason}`)],
    [t('payouts.description'), row.description],
    [t('payouts.source'), `${row.sourceType} ${row.sourceId}`],
    [t('payouts.accruedOn'), <When key="since" at={row.accruedOn} day />],
    [t('payouts.dueOn'), <When key="due" at={row.dueOn} day />],
    [t('books.author'), row.author.name ?? t('payouts.system')],
    ...(row.decisionNote ? [[t('payouts.note'), row.decisionNote] as const] : []),
  ] as const;
  return (
    <SidePanel title={payeeName(row.payee)} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <FactList facts={facts} />
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
          {decides && (
            <Button type="submit" name="intent" value="approve" look="primary">
              {t('payouts.approve')}
            </Button>
          )}
          {decides && (
            <Button look="danger" onClick={() => setAsked('reject')}>
              {t('payouts.reject')}
            </Button>
          )}
          {reverses && <Button onClick={() => setAsked('reverse')}>{t('payouts.reverse')}</Button>}
        </Form>
        {asked !== null && (
          <ReasonDialog
            title={t(`payouts.${asked}`)}
            text={t(`payouts.${asked}Text`)}
            submit={t(`payouts.${asked}`)}
            danger
            fields={{ intent: asked, id: row.id, version: String(row.version) }}
            open
            onClose={() => setAsked(null)}
          />
        )}
      </div>
    </SidePanel>
  );
}
