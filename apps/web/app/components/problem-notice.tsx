import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict, type Problem } from '../lib/problem.ts';
import { NewestButton } from './newest.tsx';
import { Notice } from './notice.tsx';

/** Why nothing was changed: in the words of this language where there are some, else in the graph's own. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below: what came of it is brought to where it can be seen.
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up with.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const texts = [
    ...new Set(
      problem.errors.map((error) =>
        t(`problem.${error.code}` as 'problem.title', { defaultValue: error.message, value: error.value ?? '' }),
      ),
    ),
  ];
  return (
    <div ref={place} className="scroll-mt-4">
      <Notice tone="bad" live title={t('problem.title')}>
        {texts.slice(0, 5).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {isConflict(problem) && <NewestButton />}
        {problem.requestId !== '' && (
          <p className="mt-1 text-meta text-muted">
            {t('failure.requestId')} <code className="font-mono select-all">{problem.requestId}</code>
          </p>
        )}
      </Notice>
    </div>
  );
}
