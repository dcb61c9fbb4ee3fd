import { urlOf } from './environment.ts';
import type { Setting } from './environment.ts';
import type { Wanted } from './plan.ts';

/** The addresses of what runs, by name. */
export function urlsOf(setting: Setting, wanted: Wanted): Record<string, string> {
  const names = [...(wanted.web ? ['web'] : []), ...(wanted.gateway ? ['gateway'] : []), ...wanted.services];
  return Object.fromEntries(names.map((name) => [name, urlOf(setting, name)]));
}
