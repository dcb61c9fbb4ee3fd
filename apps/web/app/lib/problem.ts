import type { UserError } from './graph-error.ts';

/** What an action answers when nothing was changed. */
export interface Problem {
  readonly errors: readonly UserError[];
  readonly requestId: string;
}
