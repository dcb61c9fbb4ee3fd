import { graphEnum } from '@mh-os/graphql';
import { type AttributionModel, attributionModels } from './attribution.rules.ts';

export const AttributionModelEnum = graphEnum<AttributionModel>(
  'AttributionModel',
  'How the amount of an order is put down to the campaigns that led to it.',
  attributionModels,
);

export const attributionGroups = {
  CAMPAIGN: 'By campaign code.',
  CHANNEL: 'By the channel of the touch.',
} as const;
export type AttributionGroup = keyof typeof attributionGroups;
export const AttributionGroupEnum = graphEnum<AttributionGroup>(
  'AttributionGroup',
  'What credits are told apart by.',
  attributionGroups,
);
