import { useTranslation } from 'react-i18next';
import type { JourneyRecord } from './journey.tsx';

export const FRAME = ' frame';

/** What is wrong with a journey, by the step that it is said about. */
export function useProblems(journey: JourneyRecord): ReadonlyMap<string, string[]> {
  const { t } = useTranslation();
  const told = (code: string, message: string): string =>
    t(`journeys.problem.${code}` as 'journeys.problem.CIRCLE', { defaultValue: message });
  const problems = new Map<string, string[]>();
  for (const { step, code, message } of journey.problems)
    problems.set(step ?? FRAME, [...(problems.get(step ?? FRAME) ?? []), told(code, message)]);
  return problems;
}
