import pg from 'pg';

/** Quotes text as an SQL literal. */
export const escapeLiteral: (text: string) => string = pg.escapeLiteral;
/** Quotes a name as an SQL identifier. */
export const escapeIdentifier: (name: string) => string = pg.escapeIdentifier;
