import { join } from 'node:path';
import { readJson } from '../json-file.ts';

/** A person of the demo brand, as the seeds make them. */
export interface DemoLogin {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The logins that the seeds make; none when the demo has no list. */
export const demoLogins = (): readonly DemoLogin[] =>
  readJson<DemoLogin[]>(join(import.meta.dirname, '..', 'demo-logins.json')) ?? [];
