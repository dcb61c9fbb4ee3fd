import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import type { ImportMarketingPerformanceMutation } from '../../graphql/generated/types.ts';

interface OutcomeProps {
  readonly trial: boolean;
  readonly outcome: ImportMarketingPerformanceMutation['importMarketingPerformance'];
}

/** What came in or would, and each row that did not. */
export function ImportOutcome({ trial, outcome }: OutcomeProps) {
  const { t } = useTranslation();
  const { added, replaced, unchanged, faults, unknownCodes, warnings } = outcome;
  const counts = { added: added ?? 0, replaced: replaced ?? 0, unchanged: unchanged ?? 0 };
  return (
    <>
      <Notice tone="info" title={t(trial ? 'performance.trialDone' : 'performance.importDone')}>
        <p>{t('performance.counts', counts)}</p>
        {warnings.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {!trial && (
          <Link to="/marketing/performance" className="link">
            {t('performance.look')}
          </Link>
        )}
      </Notice>
      {(unknownCodes ?? []).length > 0 && (
        <Notice tone="warn" title={t('performance.unknownCodes')}>
          <p className="font-mono text-meta">{unknownCodes?.join(', ')}</p>
        </Notice>
      )}
      {(faults ?? []).length > 0 && (
        <Card title={t('performance.faults', { count: faults?.length ?? 0 })} flush>
          <ul className="max-h-96 divide-y divide-line overflow-auto">
            {faults?.map(({ line, message }) => (
              <li key={line} className="flex gap-3 px-4 py-2">
                <span className="tnum shrink-0 text-muted">{t('performance.line', { line })}</span>
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
