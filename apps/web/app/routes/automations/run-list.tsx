import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';
import type { AutomationRunRowFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useWorkWords } from './work-words.ts';

/** Runs, each with its reason; what they did and for what opens below. */
export function RunList({
  runs,
  named,
}: {
  readonly runs: readonly AutomationRunRowFragment[];
  /** Whether to name the rule. */
  readonly named: boolean;
}) {
  return (
    <ul className="divide-y divide-line">
      {runs.map((run) => (
        <li key={run.id}>
          <RunRow run={run} named={named} />
        </li>
      ))}
    </ul>
  );
}

function RunRow({ run, named }: { readonly run: AutomationRunRowFragment; readonly named: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = run.sample;
  return (
    <details className="px-4 py-2.5">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
        <EnumBadge name="automationRunStatus" value={run.status} />
        <span className="min-w-0 flex-1 break-words">
          {named && <span className="font-medium">{run.ruleName}: </span>}
          {run.reason}
        </span>
        <span className="tnum text-meta text-muted">
          {run.eventCount > 1 && `${t('automations.events')}: ${format.number(run.eventCount)} · `}
          <When at={run.createdAt} />
        </span>
      </summary>
      <div className="grid gap-4 pt-3 pb-1 sm:grid-cols-2">
        <Results run={run} />
        <section>
          <h3 className="text-meta text-muted">{t('automations.sample')}</h3>
          <ul>
            {run.sample.map((event) => (
              <li key={event.id} className="break-words">
                {event.label === '' ? event.type : event.label} <When at={event.occurredAt} />
              </li>
            ))}
          </ul>
          {first !== undefined && (
            <p className="text-meta">
              <Link to={`/activity?request=${run.correlationId}`} className="underline">
                {t('areas.name.activity')}
              </Link>{' '}
              · {t('automations.revision', { revision: run.revision })} · {t('automations.depth')}: {run.depth}
              {named && (
                <>
                  {' · '}
                  <Link to={`/automations/${run.ruleId}`} className="underline">
                    {t('automations.rule')}
                  </Link>
                </>
              )}
            </p>
          )}
        </section>
      </div>
    </details>
  );
}

function Results({ run }: { readonly run: AutomationRunRowFragment }) {
  const { t } = useTranslation();
  const words = useWorkWords();
  return (
    <section>
      <h3 className="text-meta text-muted">{t('automations.results')}</h3>
      <ul>
        {run.results.map((result) => (
          <li key={result.action} className={result.status === 'FAILED' ? 'text-bad' : undefined}>
            {t(`automations.kind.${result.kind}` as 'automations.kind.NOTIFY', { defaultValue: result.kind })}:{' '}
            {words.result(result)}
          </li>
        ))}
        {run.results.length === 0 && <li className="text-muted">—</li>}
      </ul>
      {run.status === 'WAITING' && run.dueAt != null && (
        <p className="text-meta text-muted">
          {t('automations.due')} <When at={run.dueAt} />
        </p>
      )}
    </section>
  );
}
