import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { CampaignRowFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

export function useCampaignColumns(): Column<CampaignRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (rate: number | null | undefined) => (rate == null ? NOTHING : format.percent(String(rate * 100)));
  const count = (row: CampaignRowFragment, value: number) =>
    row.launchedAt == null ? NOTHING : <span className="tnum">{format.number(value)}</span>;
  return [
    { key: 'name', header: t('campaigns.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="campaignStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'start',
      header: t('campaigns.startsAt'),
      right: true,
      cell: (row) => <When at={row.launchedAt ?? row.startsAt} day />,
    },
    { key: 'end', header: t('campaigns.endsAt'), right: true, cell: (row) => <When at={row.endsAt} day /> },
    { key: 'people', header: t('campaigns.audience'), right: true, cell: (row) => count(row, row.result.people) },
    {
      key: 'sent',
      header: t('campaigns.sent'),
      right: true,
      cell: (row) => count(row, row.result.delivered),
      card: 'line',
    },
    { key: 'clicks', header: t('campaigns.clicks'), right: true, cell: (row) => share(row.result.clicked.rate) },
    {
      key: 'revenue',
      header: t('campaigns.revenue'),
      right: true,
      cell: ({ result: { revenue } }) =>
        revenue.length === 0 ? NOTHING : revenue.map((one) => <Money key={one.currency} value={one} />),
      card: 'line',
    },
  ];
}
