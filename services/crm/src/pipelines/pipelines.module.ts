import { Module } from '@nestjs/common';
import { DealsService } from './deals.service.ts';
import { DealsResolver, PipelinesResolver } from './pipelines.resolver.ts';
import { PipelinesService } from './pipelines.service.ts';

@Module({ providers: [PipelinesService, PipelinesResolver, DealsService, DealsResolver], exports: [DealsService] })
export class PipelinesModule {}
