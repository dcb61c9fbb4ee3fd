import { z } from 'zod';
import { changeSchema, defineEvent } from '../define.ts';
import { defineProvisioning } from '../provisioning.ts';

/** Its answers to a new brand. */
export const __serviceCamel__Provisioning = defineProvisioning('__service__');

export const __serviceCamel__Events = [__serviceCamel__Provisioning.provisioned, __serviceCamel__Provisioning.failed] as const;
