import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Mention } from './mentions.tsx';

export function useMentionColumns(): Column<Mention>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'text',
      header: t('mentions.text'),
      cell: (row) => (row.text === '' ? t('mentions.erased') : row.text.slice(0, 160)),
      card: 'title',
    },
    {
      key: 'sentiment',
      header: t('mentions.sentiment'),
      cell: (row) => <EnumBadge name="sentiment" value={row.sentiment} />,
      card: 'side',
    },
    {
      key: 'status',
      header: t('mentions.status'),
      cell: (row) => <EnumBadge name="mentionStatus" value={row.status} />,
      card: 'line',
    },
    { key: 'source', header: t('mentions.source'), cell: (row) => row.source, card: 'line' },
    { key: 'author', header: t('mentions.author'), cell: (row) => row.authorHandle ?? NOTHING },
    { key: 'assignee', header: t('mentions.assignee'), cell: (row) => row.assignee?.name ?? NOTHING },
    {
      key: 'reach',
      header: t('mentions.reach'),
      right: true,
      cell: (row) => <span className="tnum">{row.reach == null ? NOTHING : format.number(row.reach)}</span>,
    },
    { key: 'when', header: t('mentions.when'), right: true, cell: (row) => <When at={row.happenedAt} /> },
  ];
}
