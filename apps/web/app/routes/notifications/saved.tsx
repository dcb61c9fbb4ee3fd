import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly done: { readonly saved: boolean; readonly problem?: Problem | undefined } | undefined;
}

/** What became of a form that stays where it is. */
export function Saved({ done }: Props) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0 flex-1" aria-live="polite">
      {done?.problem !== undefined && <ProblemNotice problem={done.problem} />}
      {done?.saved === true && <p className="text-meta text-ok">{t('notifications.saved')}</p>}
    </div>
  );
}
