import { useTranslation } from 'react-i18next';
import type { Problem } from './problem.ts';

/** What is wrong with a field of a form, in the words of this language where there are some. */
export function useFieldError(problem: Problem | undefined): (field: string) => string | undefined {
  const { t } = useTranslation();
  return (field) => {
    const error = problem?.errors.find(({ path }) => path.at(-1) === field);
    return error && t(`problem.${error.code}` as 'problem.title', { defaultValue: error.message });
  };
}
