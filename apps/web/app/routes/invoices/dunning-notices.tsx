import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import type { FinanceDunningQuery } from '../../graphql/generated/types.ts';
import type { Asked } from './dunning.tsx';
import { useNoticeColumns } from './notice-columns.tsx';

const PAGE = 25;

export type Notice = NonNullable<FinanceDunningQuery['financeDunningNotices']>;

export function DunningNotices({
  notices,
  onAsk,
}: {
  readonly notices: Notice;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = notices;
  const columns = useNoticeColumns(onAsk);
  if (nodes.length === 0) return <p className="p-4 text-muted">{t('billing.nothingSent')}</p>;
  return (
    <>
      <LedgerTable
        label={t('billing.sent')}
        rows={nodes}
        id={(row) => row.id}
        name={(row) => row.number}
        columns={columns}
      />
      <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />
    </>
  );
}
