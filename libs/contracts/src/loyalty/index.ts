import { defineProvisioning } from '../provisioning.ts';
import {
  loyaltyMembersErrors,
  loyaltyMembersEvents,
  loyaltyMembersOperations,
  loyaltyMembersPermissions,
} from './members.ts';
import { loyaltyPointsEvents } from './points.ts';
import { loyaltyPostingsEvents } from './postings.ts';
import {
  loyaltyProgramsEvents,
  loyaltyProgramsPermissions,
  loyaltyProgramsOperations,
  loyaltyProgramsErrors,
} from './programs.ts';
import {
  loyaltyRewardsErrors,
  loyaltyRewardsEvents,
  loyaltyRewardsOperations,
  loyaltyRewardsPermissions,
} from './rewards.ts';

export * from './members.ts';
export * from './points.ts';
export * from './postings.ts';
export * from './programs.ts';
export * from './rewards.ts';

/** Its answers to a new brand. */
export const loyaltyProvisioning = defineProvisioning('loyalty');

/** Every event of loyalty. */
export const loyaltyEvents = [
  loyaltyProvisioning.provisioned,
  loyaltyProvisioning.failed,
  ...loyaltyPostingsEvents,
  ...loyaltyProgramsEvents,
  ...loyaltyMembersEvents,
  ...loyaltyPointsEvents,
  ...loyaltyRewardsEvents,
] as const;

/** Every permission of loyalty with its meaning. */
export const loyaltyPermissions = {
  ...loyaltyProgramsPermissions,
  ...loyaltyMembersPermissions,
  ...loyaltyRewardsPermissions,
} as const;

/** Every root field of loyalty with what it asks of its caller. */
export const loyaltyOperations = {
  ...loyaltyProgramsOperations,
  ...loyaltyMembersOperations,
  ...loyaltyRewardsOperations,
} as const;

/** Error codes that the operations of loyalty answer with, each with its meaning. */
export const loyaltyErrors = {
  ...loyaltyProgramsErrors,
  ...loyaltyMembersErrors,
  ...loyaltyRewardsErrors,
} as const;
