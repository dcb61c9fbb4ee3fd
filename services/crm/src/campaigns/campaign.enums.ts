import { graphEnum } from '@mh-os/graphql';
import {
  type CampaignChannel,
  type CampaignMetric,
  campaignChannels,
  campaignMetrics,
  type GoalKind,
  goalKinds,
} from './campaign.plan.ts';
import {
  type CampaignAction,
  campaignActions,
  type CampaignOrigin,
  campaignOrigins,
  type CampaignStatus,
  campaignStatuses,
} from './campaign.rules.ts';

export const CampaignStatusEnum = graphEnum<CampaignStatus>(
  'CampaignStatus',
  'Where a campaign stands.',
  campaignStatuses,
);
export const CampaignActionEnum = graphEnum<CampaignAction>('CampaignAction', 'A step of a campaign.', campaignActions);
export const CampaignOriginEnum = graphEnum<CampaignOrigin>(
  'CampaignOrigin',
  'Where a campaign comes from.',
  campaignOrigins,
);
export const CampaignChannelEnum = graphEnum<CampaignChannel>(
  'CampaignChannel',
  'A way to reach people.',
  campaignChannels,
);
export const CampaignGoalKindEnum = graphEnum<GoalKind>('CampaignGoalKind', 'What a campaign is for.', goalKinds);
export const CampaignMetricEnum = graphEnum<CampaignMetric>(
  'CampaignMetric',
  'What arms are compared by.',
  campaignMetrics,
);
