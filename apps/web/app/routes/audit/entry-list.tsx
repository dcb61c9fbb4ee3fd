import { Fingerprint, SearchX, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { buttonClass, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterGroup } from '../../components/filter-group.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { AuditRowFragment } from '../../graphql/generated/types.ts';
import { actorKinds } from '../../lib/activity-link.ts';
import { filtered, useListUrl } from '../../lib/list-url.ts';
import type { AuditData } from './audit.tsx';
import { AuditActor, AuditAction } from './words.tsx';

const services = ['platform', 'catalog-pricing'] as const;

interface Props {
  readonly entries: NonNullable<AuditData['entries']>;
  readonly size: number;
}

export function EntryList({ entries, size }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const columns = useColumns();
  const rows = entries.nodes;
  const pager = <Pager size={size} page={{ nodes: rows, pageInfo: entries.pageInfo }} />;
  return (
    <>
      <Filters />
      <TableFrame label={t('audit.entries')} footer={rows.length > 0 && pager}>
        {rows.length === 0 ? (
          <NoRows filtered={['service', 'kind', 'request'].some((key) => params.has(key))} />
        ) : (
          <LedgerTable
            label={t('audit.entries')}
            columns={columns}
            rows={rows}
            id={(row) => row.id}
            href={(row) => `/audit?peek=${row.id}`}
            onOpen={(row) => go({ peek: row.id }, params.has('peek'))}
            openId={params.get('peek')}
          />
        )}
      </TableFrame>
    </>
  );
}

function Filters() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Toolbar>
      <FilterGroup>
        <FilterSelect
          label={t('audit.service')}
          name="service"
          all={t('audit.anyService')}
          options={services.map((service) => [service, service])}
        />
        <FilterSelect
          label={t('audit.who')}
          name="kind"
          all={t('audit.anyKind')}
          options={actorKinds.map((kind) => [kind, t(`audit.kind.${kind}`)])}
        />
      </FilterGroup>
      {params.has('request') && (
        <Link to={filtered(params, { request: null })} className={buttonClass('secondary')}>
          {t('audit.sameRequest')}
          <X size={14} aria-label={t('ui.remove')} />
        </Link>
      )}
    </Toolbar>
  );
}

function useColumns(): Column<AuditRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'what', header: t('audit.what'), cell: (row) => <AuditAction action={row.action} />, card: 'title' },
    { key: 'record', header: t('audit.record'), cell: (row) => `${row.entity.type} ${row.entity.id.slice(0, 8)}` },
    { key: 'who', header: t('audit.who'), cell: (row) => <AuditActor actor={row.actor} />, card: 'side' },
    { key: 'service', header: t('audit.service'), cell: (row) => row.service, card: 'line' },
    { key: 'row', header: t('audit.row'), right: true, cell: (row) => <span className="tnum">{row.seq}</span> },
    { key: 'hash', header: t('audit.hash'), cell: (row) => <Code>{row.hash.slice(0, 12)}</Code> },
    { key: 'when', header: t('audit.when'), right: true, cell: (row) => <When at={row.at} />, card: 'line' },
  ];
}

function NoRows({ filtered: some }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  if (!some) return <EmptyState icon={Fingerprint} title={t('audit.empty')} text={t('audit.emptyText')} />;
  const clear = <ButtonLink to="/audit">{t('list.clear')}</ButtonLink>;
  return <EmptyState icon={SearchX} title={t('list.noMatch')} text={t('list.noMatchText')} action={clear} />;
}
