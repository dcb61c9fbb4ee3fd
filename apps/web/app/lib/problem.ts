import type { UserError } from './graph-error.ts';

/** What an action answers when nothing was changed. */
export interface Problem {
  readonly errors: readonly UserError[];
  readonly requestId: string;
}

/** Whether somebody else was quicker. */
export const isConflict = (problem: Problem): boolean => problem.errors.some(({ code }) => code === 'CONFLICT');

/** A refusal of the console itself, whose words stand under `problem`; the graph was not asked. */
export const refusalOf = (code: string, path: string, value?: string): Problem => ({
  errors: [{ code, message: code, path: path.split('.'), ...(value !== undefined && { value }) }],
  requestId: '',
});
