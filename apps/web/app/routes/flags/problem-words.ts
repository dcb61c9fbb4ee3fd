import { useTranslation } from 'react-i18next';
import type { EditedProblem } from './edited-problems.ts';

/** The sentence about a field's problem, by path; undefined where it is fine. */
export type ProblemAt = (path: string) => string | undefined;

export function useProblemWords(problems: readonly EditedProblem[]): ProblemAt {
  const { t } = useTranslation();
  return (path) => {
    const found = problems.find((problem) => problem.path === path);
    return found && t(`flags.wrong.${found.code}`, { sum: '', most: '', ...found.values });
  };
}
