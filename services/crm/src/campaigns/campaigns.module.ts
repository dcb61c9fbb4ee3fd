import { Module } from '@nestjs/common';
import { CampaignsResolver } from './campaigns.resolver.ts';
import { CampaignsService } from './campaigns.service.ts';

@Module({ providers: [CampaignsService, CampaignsResolver] })
export class CampaignsModule {}
