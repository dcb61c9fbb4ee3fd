import { isId } from '@mh-os/kernel';

/** The brand of the running transaction, for statements that write rows without an entity. */
export const BRAND = `(SELECT current_setting('app.brand_id')::uuid)`;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id that a list is asked for; null where it is not, and one that finds nothing where it can be none. */
export const wantedId = (text: string | null | undefined): string | null =>
  text ? (isId(text) ? text : NOBODY) : null;
