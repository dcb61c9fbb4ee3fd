import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { When } from '../../components/printed.tsx';
import type { Row } from './figures-table.tsx';
import { useChannelWord } from './words.ts';

/** What a row is of: a day, a source, a channel or a campaign. */
export function useTitleColumn(group: string): Column<Row> {
  const { t } = useTranslation();
  const channel = useChannelWord();
  return {
    ...{ key: 'title', header: t(`performance.title.${group as 'campaign'}`), card: 'title' },
    cell: (row) =>
      group === 'day' ? (
        <When at={`${row.day}T12:00:00Z`} day />
      ) : group === 'source' ? (
        row.source
      ) : group === 'channel' ? (
        channel(row.channel ?? '')
      ) : row.campaignCode === '' ? (
        <span className="text-muted">{t('performance.noCampaign')}</span>
      ) : (
        (row.campaignName ?? <span className="font-mono text-meta">{row.campaignCode}</span>)
      ),
  };
}
