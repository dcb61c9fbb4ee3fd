import type { AiAutonomy, AiDirector, RedactionClass } from '../../graphql/generated/types.ts';

/** In the order in which people read them. */
export const directors: readonly AiDirector[] = [
  'PRICING',
  'MARKETING',
  'CRM',
  'LOYALTY',
  'FINANCE',
  'OPERATIONS',
  'STAND',
  'SALES',
  'SUPPORT',
  'BRAND',
  'WHITE_LABEL',
];

export const autonomies: readonly AiAutonomy[] = ['OBSERVE', 'SUGGEST', 'DRAFT'];

export const redactions: readonly RedactionClass[] = [
  'PERSON_NAME',
  'EMAIL',
  'PHONE',
  'POSTAL_ADDRESS',
  'PAYMENT',
  'GOVERNMENT_ID',
  'BIRTH_DATE',
  'HEALTH',
];
