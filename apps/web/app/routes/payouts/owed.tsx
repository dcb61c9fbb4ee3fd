import { Coins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { FinancePayables, FinancePayees } from '../../graphql/generated/documents.ts';
import type { FinancePayableStatus, PayableRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/owed';
import { useOwedColumns } from './owed-columns.tsx';
import { OwedPanel } from './owed-panel.tsx';
import { PayoutTabs } from './payout-tabs.tsx';
import { changePayables } from './payouts.server.ts';
import { RecordPanel } from './record-panel.tsx';

const STATUSES: readonly FinancePayableStatus[] = ['PROPOSED', 'OPEN', 'IN_PAYOUT', 'PAID', 'CLOSED', 'REJECTED'];

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
  const columns = useOwedColumns();
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
      columns={columns}
    />
  );
}

export interface OwedPanelProps {
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}
