import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { When } from '../../components/printed.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Enrolment } from './people.tsx';
import { useJourneyWords } from './words.ts';

interface HistoryProps {
  readonly enrolment: Enrolment;
  readonly stepName: (key: string) => string;
  readonly mayEnrol: boolean;
  readonly onClose: () => void;
}

/** What was done for somebody, step by step. */
export function PersonHistory({ enrolment, stepName, mayEnrol, onClose }: HistoryProps) {
  const { t } = useTranslation();
  const words = useJourneyWords([]);
  const { id, person, personId, runs, status, versionNumber, causeOn, lastError } = enrolment;
  return (
    <SidePanel title={person?.label ?? personId} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-muted">
          {t('journeys.version', { number: versionNumber })} · {words.event(causeOn)}
        </p>
        {lastError && <p className="text-bad">{t('journeys.lastError', { code: lastError })}</p>}
        {runs.length === 0 && <p className="text-muted">{t('journeys.noRuns')}</p>}
        <ol className="ml-1 border-l border-line">
          {runs.map((run) => (
            <li key={run.id} className="pb-3 pl-4">
              <p>
                {stepName(run.stepKey)}
                {run.outcome !== 'done' && run.outcome !== 'exit' && ` → ${words.way(run.outcome)}`}
              </p>
              <p className="text-meta text-muted">
                <When at={run.ranAt} />
              </p>
            </li>
          ))}
        </ol>
        {mayEnrol && status === 'ACTIVE' && (
          <Form method="post" onSubmit={onClose}>
            <input type="hidden" name="id" value={id} />
            <Button type="submit" name="intent" value="leave" look="danger">
              {t('journeys.takeOut')}
            </Button>
          </Form>
        )}
      </div>
    </SidePanel>
  );
}
