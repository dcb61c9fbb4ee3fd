import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { CrmMailsQuery } from '../../graphql/generated/types.ts';

type Row = NonNullable<CrmMailsQuery['crmMessages']>['nodes'][number];

export function useMessageColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'to',
      header: t('mailing.to'),
      cell: (row) => row.person?.displayName ?? row.addressHint ?? NOTHING,
      card: 'title',
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="crmMessage" value={row.status} />,
      card: 'side',
    },
    { key: 'mail', header: t('mailing.mail'), cell: (row) => row.label, card: 'line' },
    { key: 'step', header: t('mailing.step'), cell: (row) => row.step },
    { key: 'opened', header: t('mailing.opened'), right: true, cell: (row) => <When at={row.openedAt} /> },
    { key: 'sent', header: t('mailing.sent'), right: true, cell: (row) => <When at={row.sentAt} />, card: 'line' },
    { key: 'when', header: t('mailing.when'), right: true, cell: (row) => <When at={row.createdAt} /> },
  ];
}
