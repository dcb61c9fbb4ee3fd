import { HandCoins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { FinancePayouts } from '../../graphql/generated/documents.ts';
import type { FinancePayoutStatus, PayoutRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/list';
import { DraftPanel } from './draft-panel.tsx';
import { OpenNow } from './open-now.tsx';
import { usePayoutColumns } from './payout-columns.tsx';
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
  const columns = usePayoutColumns();
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
      columns={columns}
    />
  );
}
