import { Module } from '@nestjs/common';
import { DunningClock } from './dunning-clock.ts';
import { DunningResolver } from './dunning.resolver.ts';
import { DunningService } from './dunning.service.ts';

@Module({ providers: [DunningService, DunningResolver, DunningClock], exports: [DunningService] })
export class DunningModule {}
