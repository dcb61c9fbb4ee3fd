import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { HealthData } from './health.tsx';
import { ReplicaList } from './replica-list.tsx';

type Service = HealthData['health']['services'][number];

/** Every service in a line, with what is wrong below its name, and its processes to unfold. */
export function ServiceTable({ services }: { readonly services: readonly Service[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? NOTHING : number(value));
  const columns: Column<Service>[] = [
    { key: 'name', header: t('health.service'), cell: (row) => <Name service={row} />, card: 'title', wrap: true },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="health" value={row.status} />,
      card: 'side',
    },
    { key: 'requests', header: t('health.requests'), right: true, cell: (row) => figure(row.requests) },
    { key: 'failed', header: t('health.failed'), right: true, cell: (row) => figure(row.failed) },
    { key: 'p95', header: t('health.p95'), right: true, cell: (row) => figure(row.p95Ms) },
    { key: 'outbox', header: t('health.outbox'), right: true, cell: (row) => figure(row.outboxDepth) },
    {
      key: 'backlog',
      header: t('health.backlog'),
      right: true,
      cell: (row) => figure(row.consumers.reduce((sum, { waiting, inHand }) => sum + waiting + inHand, 0)),
    },
    { key: 'letters', header: t('health.letters'), right: true, cell: (row) => figure(row.deadLetters) },
  ];
  return (
    <Card title={t('health.services')} flush>
      <div className="overflow-x-auto">
        <LedgerTable label={t('health.services')} columns={columns} rows={services} id={(row) => row.name} />
      </div>
    </Card>
  );
}

function Name({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const { name, findings, replicas } = service;
  return (
    <div className="py-1">
      <p className="font-medium">{name}</p>
      {findings.map((finding) => (
        <p key={finding} className="text-meta text-bad">
          {finding}
        </p>
      ))}
      {replicas.length > 0 && (
        <details className="text-meta">
          <summary className="cursor-pointer text-muted hover:text-ink">
            {t('health.replicas')}: {replicas.length}
          </summary>
          <ReplicaList name={name} replicas={replicas} />
        </details>
      )}
    </div>
  );
}
