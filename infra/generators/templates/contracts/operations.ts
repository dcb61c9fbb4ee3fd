import { defineOperations } from '../access.ts';

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const __serviceCamel__Operations = defineOperations({});
