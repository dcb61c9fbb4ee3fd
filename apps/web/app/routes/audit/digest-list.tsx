import { Signature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import type { AuditData } from './audit.tsx';

interface Props {
  readonly digests: NonNullable<AuditData['digests']>;
  readonly size: number;
}

/** Signed ends of the chains, newest first. */
export function DigestList({ digests, size }: Props) {
  const { t } = useTranslation();
  const rows = digests.nodes;
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'number',
      header: t('audit.number'),
      cell: (row) => <span className="tnum">{row.number}</span>,
      card: 'title',
    },
    {
      key: 'ends',
      header: t('audit.ends'),
      cell: (row) => row.heads.map(({ service, seq }) => `${service} ${seq}`).join(', '),
      card: 'line',
      wrap: true,
    },
    { key: 'hash', header: t('audit.hash'), cell: (row) => <Code>{row.hash.slice(0, 12)}</Code> },
    { key: 'key', header: t('audit.key'), cell: (row) => <Code>{row.kid.slice(0, 12)}</Code> },
    { key: 'when', header: t('audit.when'), right: true, cell: (row) => <When at={row.createdAt} />, card: 'side' },
  ];
  const pager = <Pager size={size} page={{ nodes: rows, pageInfo: digests.pageInfo }} />;
  return (
    <TableFrame label={t('audit.digests')} footer={rows.length > 0 && pager}>
      {rows.length === 0 ? (
        <EmptyState icon={Signature} title={t('audit.noDigest')} text={t('audit.noDigestText')} />
      ) : (
        <LedgerTable label={t('audit.digests')} columns={columns} rows={rows} id={(row) => row.id} />
      )}
    </TableFrame>
  );
}
