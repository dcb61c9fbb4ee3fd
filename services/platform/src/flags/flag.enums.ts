import { flagOperators } from '@mh-os/contracts';
import type { BucketBy, FlagValueType, Operator, Reason } from '@mh-os/flags';
import { graphEnum } from '@mh-os/graphql';
import type { StaleReason } from './flag-life.rules.ts';

export type FlagStage = 'DRAFT' | 'ACTIVE' | 'STALE' | 'ARCHIVED';

export const FlagStageEnum = graphEnum<FlagStage>('FlagStage', 'Where a flag is in its life.', {
  DRAFT: 'Written, published to nobody: code has its own default.',
  ACTIVE: 'In use.',
  STALE: 'In use, and seems to be done with.',
  ARCHIVED: 'Over; code has its own default.',
});

export const FlagTypeEnum = graphEnum<FlagValueType>('FlagType', 'What the values of a flag are.', {
  BOOLEAN: 'True or false.',
  STRING: 'Text.',
  NUMBER: 'A number.',
  JSON: 'An object or a list.',
});

export const BucketByEnum = graphEnum<BucketBy>('FlagBucketBy', 'Whose bucket decides about shares.', {
  USER: "Each person's own.",
  BRAND: 'One for all of a brand.',
});

const about: Readonly<Record<Operator, string>> = {
  IN: 'Equal to one of the values.',
  NOT_IN: 'Known, and equal to none of the values.',
  CONTAINS: 'Has one of the values within.',
  STARTS_WITH: 'Begins with one of the values.',
  ENDS_WITH: 'Ends with one of the values.',
  GREATER: 'A number above.',
  AT_LEAST: 'A number not below.',
  LESS: 'A number below.',
  AT_MOST: 'A number not above.',
  BEFORE: 'An instant before.',
  AFTER: 'An instant after.',
  EXISTS: 'Known at all.',
  MISSING: 'Not known.',
};

export const OperatorEnum = graphEnum<Operator>(
  'FlagOperator',
  'How a condition compares.',
  Object.fromEntries(flagOperators.map((name) => [name, about[name]])) as Record<Operator, string>,
);

export const ReasonEnum = graphEnum<Reason | 'UNKNOWN'>('FlagReason', 'Why a variant was chosen.', {
  OFF: 'The flag is switched off.',
  PREREQUISITE: 'A flag that it depends on is not met.',
  OVERRIDE: 'The brand has set it so.',
  OVERRIDE_OFF: 'The brand has switched it off.',
  RULE: 'A rule holds.',
  OTHERWISE: 'No rule holds.',
  NO_BUCKET: 'Shares are dealt by something that the caller has not.',
  BROKEN: 'The variant is not there.',
  UNKNOWN: 'No such flag is active: code has its own default.',
});

export const StaleReasonEnum = graphEnum<StaleReason>('FlagStaleReason', 'Why a flag seems to be done with.', {
  ROLLED_OUT: 'Everybody has had the same for two weeks.',
  UNCHANGED: 'Nothing about it has changed for ninety days.',
  UNUSED: 'Nobody has asked for it for thirty days.',
});
