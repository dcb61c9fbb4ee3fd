import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { action } from './check.ts';

/** Tries what stands in the editor on past events. */
export function Trial({ sent }: { readonly sent: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher<typeof action>();
  const { data } = fetcher;
  const trial = data !== undefined && 'trial' in data ? data.trial : undefined;
  const run = (): void => {
    void fetcher.submit({ intent: 'try', definition: sent }, { method: 'post', action: '/automations/check' });
  };
  return (
    <Card
      title={t('automations.trial')}
      aside={
        <Button onClick={run} disabled={fetcher.state !== 'idle'}>
          {t('automations.try')}
        </Button>
      }
      className="xl:sticky xl:top-4"
    >
      <div className="flex flex-col gap-3" aria-live="polite">
        {data === undefined && <p className="text-muted">{t('automations.tryNote')}</p>}
        {data !== undefined && 'failed' in data && <Notice tone="bad" title={data.failed} />}
        {trial != null && (
          <>
            <p>
              {t('automations.tried', { run: format.number(trial.wouldRun), examined: format.number(trial.examined) })}
              {!trial.complete && ` ${t('automations.triedMore', { examined: format.number(trial.examined) })}`}
            </p>
            <ul className="max-h-[60vh] divide-y divide-line overflow-y-auto">
              {trial.rows.slice(0, 50).map((row) => (
                <li key={row.eventId} className="flex flex-col gap-1 py-2">
                  <span className="flex flex-wrap items-center gap-2">
                    <Badge tone={row.wouldRun ? 'ok' : 'neutral'}>
                      {row.wouldRun ? t('automations.would') : t('automations.wouldNot')}
                    </Badge>
                    <span className="text-meta text-muted">
                      <When at={row.occurredAt} />
                    </span>
                  </span>
                  <span className="break-words">{row.summary}</span>
                  {row.facts.length > 0 && (
                    <span className="font-mono text-meta break-words text-muted">
                      {row.facts.map((fact) => `${fact.path} = ${fact.value}`).join(' · ')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}
