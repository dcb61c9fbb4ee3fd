import { AccountEntity } from './accounts/account.entity.ts';
/** Every table of this service that code maps. */
export const entities = [AccountEntity];
