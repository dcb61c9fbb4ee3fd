import { defineProvisioning } from '../provisioning.ts';
import { loyaltyPostingsEvents } from './postings.ts';
import {
  loyaltyProgramsEvents,
  loyaltyProgramsPermissions,
  loyaltyProgramsOperations,
  loyaltyProgramsErrors,
} from './programs.ts';

export * from './postings.ts';
export * from './programs.ts';

/** Its answers to a new brand. */
export const loyaltyProvisioning = defineProvisioning('loyalty');

/** Every event of loyalty. */
export const loyaltyEvents = [
  loyaltyProvisioning.provisioned,
  loyaltyProvisioning.failed,
  ...loyaltyPostingsEvents,
  ...loyaltyProgramsEvents,
] as const;

/** Every permission of loyalty with its meaning. */
export const loyaltyPermissions = {
  ...loyaltyProgramsPermissions,
} as const;

/** Every root field of loyalty with what it asks of its caller. */
export const loyaltyOperations = {
  ...loyaltyProgramsOperations,
} as const;

/** Error codes that the operations of loyalty answer with, each with its meaning. */
export const loyaltyErrors = {
  ...loyaltyProgramsErrors,
} as const;
