import { defineProvisioning } from '../provisioning.ts';

/** Its answers to a new brand. */
export const __serviceCamel__Provisioning = defineProvisioning('__service__');

/** Every event of __service__. */
export const __serviceCamel__Events = [__serviceCamel__Provisioning.provisioned, __serviceCamel__Provisioning.failed] as const;

/** Every permission of __service__ with its meaning. */
export const __serviceCamel__Permissions = {
} as const;

/** Every root field of __service__ with what it asks of its caller. */
export const __serviceCamel__Operations = {
} as const;

/** Error codes that the operations of __service__ answer with, each with its meaning. */
export const __serviceCamel__Errors = {
} as const;
