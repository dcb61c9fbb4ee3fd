import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Code, When } from '../../components/printed.tsx';
import type { HealthData } from './health.tsx';

type Replica = HealthData['health']['services'][number]['replicas'][number];

interface Props {
  readonly name: string;
  readonly replicas: readonly Replica[];
}

/** The processes of a service. */
export function ReplicaList({ name, replicas }: Props) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('health.processes', { name })} className="mt-2 flex flex-col gap-2">
      {replicas.map((replica) => (
        <li key={replica.instance} className="rounded-control bg-sunken px-3 py-2">
          <div className="flex flex-wrap items-center gap-2">
            <EnumBadge name="health" value={replica.status} />
            <Code>{replica.instance.slice(0, 8)}</Code>
            <span>
              {t('health.version')} {replica.version}
            </span>
          </div>
          <p className="mt-1 text-muted">
            {t('health.started')} <When at={replica.startedAt} /> · {t('health.seen')} <When at={replica.seenAt} /> ·{' '}
            {t('health.memory')} {replica.residentMiB} · {t('health.loop')} {replica.loopDelayMs}
          </p>
          {replica.dependencies.length > 0 && (
            <p className="text-muted">
              {t('health.needs')}{' '}
              {replica.dependencies.map(({ name: needed, ok, ms, error }) => (
                <span key={needed} className={ok ? undefined : 'text-bad'}>
                  {needed} {ok ? `${ms} ms` : (error ?? '')}{' '}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
