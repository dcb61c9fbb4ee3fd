import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Money, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FinancePayouts } from '../../graphql/generated/documents.ts';
import type { FinancePayoutStatus, PayoutRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/list';
import { PayoutTabs } from './payout-tabs.tsx';
import { draftPayout } from './payouts.server.ts';

const STATUSES: readonly FinancePayoutStatus[] = ['DRAFT', 'APPROVED', 'SENT', 'SETTLED', 'FAILED', 'CANCELLED'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const params = new URL(request.url).searchParams;
  const status = STATUSES.find((one) => one === params.get('status'));
  const where = status === undefined ? null : { status: { eq: status } };
  return gql(context, FinancePayouts, { first: PAGE, after: cursorOf(params) ?? null, where });
}

export async function action({ request, context }: Route.ActionArgs) {
  return draftPayout(context, await request.formData());
}

export default function Payouts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('finance.payout.write');
  const { financePayouts: rows, financePayablesOpen: open } = loaderData;
  return (
    <BookList<PayoutRowFragment>
      title={t('payouts.title')}
      lead={t('payouts.lead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `/finance/payouts/${row.id}`}
      tabs={<PayoutTabs current="payouts" />}
      above={<OpenNow sums={open} />}
      empty={{ icon: HandCoins, title: t('payouts.none'), text: t('payouts.noneText') }}
      filters={
        <FilterSelect
          label={t('payouts.status')}
          name="status"
          all={t('payouts.status')}
          options={STATUSES.map((one) => [one, t(`enums.payoutStatus.${one}`)] as const)}
        />
      }
      actions={
        may && (
          <ButtonLink look="primary" to="?peek=new">
            {t('payouts.draft')}
          </ButtonLink>
        )
      }
      panel={
        may &&
        params.get('peek') === 'new' && <DraftPanel problem={actionData?.problem} onClose={() => go({ peek: null })} />
      }
      columns={[
        { key: 'number', header: t('payouts.number'), cell: (row) => row.number, card: 'title' },
        {
          key: 'status',
          header: t('payouts.status'),
          cell: (row) => <EnumBadge name="payoutStatus" value={row.status} />,
          card: 'side',
        },
        {
          key: 'day',
          header: t('payouts.executionOn'),
          cell: (row) => <When at={row.executionOn} day />,
          card: 'line',
        },
        { key: 'author', header: t('payouts.author'), cell: (row) => row.author.name ?? t('payouts.system') },
        { key: 'items', header: t('payouts.payments'), right: true, cell: (row) => row.itemCount },
        {
          key: 'total',
          header: t('payouts.total'),
          right: true,
          cell: (row) => <Money value={row.total} />,
          card: 'line',
        },
      ]}
    />
  );
}

type Sums = Route.ComponentProps['loaderData']['financePayablesOpen'];

/** What waits for a payout. */
function OpenNow({ sums }: { readonly sums: Sums }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (!sums?.length) return null;
  return (
    <div className="flex flex-col gap-1 px-(--gutter) pb-3 text-muted">
      {sums.map((sum) => (
        <p key={sum.amount.currency}>
          {t('payouts.openNow', { amount: money(sum.amount), due: money(sum.due), count: sum.payees })}
        </p>
      ))}
    </div>
  );
}

function DraftPanel({ problem, onClose }: { readonly problem: Problem | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('payouts.draft')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <p className="text-muted">{t('payouts.draftLead')}</p>
        <TextField label={t('payouts.executionOn')} name="executionOn" type="date" hint={t('payouts.executionHint')} />
        <TextField label={t('payouts.dueUntil')} name="dueUntil" type="date" />
        <TextField
          label={t('payouts.minimum')}
          name="minimum"
          inputMode="decimal"
          autoComplete="off"
          hint={t('payouts.minimumHint')}
        />
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('payouts.draftSubmit')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
