import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { SegmentsModule } from '../segments/segments.module.ts';
import { CampaignInsightResolver } from './campaign-insight.resolver.ts';
import { CampaignInsightService } from './campaign-insight.service.ts';
import { CampaignStepsResolver } from './campaign-steps.resolver.ts';
import { CampaignStepsService } from './campaign-steps.service.ts';
import { CampaignsJobs } from './campaigns.jobs.ts';
import { CampaignsResolver } from './campaigns.resolver.ts';
import { CampaignsService } from './campaigns.service.ts';

@Module({
  imports: [PeopleModule, SegmentsModule],
  providers: [
    CampaignsService,
    CampaignsResolver,
    CampaignStepsService,
    CampaignStepsResolver,
    CampaignInsightService,
    CampaignInsightResolver,
    CampaignsJobs,
  ],
})
export class CampaignsModule {}
