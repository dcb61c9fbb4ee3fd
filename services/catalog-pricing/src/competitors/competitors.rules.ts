import { assertCurrency, DomainError } from '@mh-os/kernel';

/** Most competitors of a brand: the list is shown as a whole. */
export const MOST_COMPETITORS = 200;

/** A competitor as people describe it. */
export interface CompetitorDescription {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
}

/** Refuses a competitor whose code, name or currency is malformed. */
export function assertCompetitor({ code, name, currency }: CompetitorDescription): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 40)
    throw new DomainError(
      'COMPETITOR_CODE_MALFORMED',
      'A competitor code has up to 40 lower-case letters, digits and single hyphens.',
      { path: ['code'] },
    );
  if (!name.trim()) throw new DomainError('NAME_REQUIRED', 'A competitor needs a name.', { path: ['name'] });
  assertCurrency(currency);
}
