export const PAGE_OUTCOMES = [
  'CAPTURED',
  'UNCHANGED',
  'DISALLOWED',
  'NO_PRICE',
  'NOT_FOUND',
  'SLOWED_DOWN',
  'TOO_LARGE',
  'NOT_A_PAGE',
  'REDIRECTED_AWAY',
  'UNREACHABLE',
  'REFUSED',
] as const;

/** What came of reading a page. */
export type PageOutcome = (typeof PAGE_OUTCOMES)[number];
