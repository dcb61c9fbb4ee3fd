import { definePermissions } from '../access.ts';

export const __serviceCamel__Permissions = definePermissions('__service__', {});
