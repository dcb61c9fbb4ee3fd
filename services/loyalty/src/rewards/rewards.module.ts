import { Module } from '@nestjs/common';
import { RedemptionsService } from './redemptions.service.ts';
import { RewardsResolver } from './rewards.resolver.ts';
import { RewardsService } from './rewards.service.ts';

@Module({ providers: [RewardsService, RedemptionsService, RewardsResolver] })
export class RewardsModule {}
