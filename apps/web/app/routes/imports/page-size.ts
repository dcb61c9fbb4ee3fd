/** Row errors on a page. */
export const ERRORS = 50;
