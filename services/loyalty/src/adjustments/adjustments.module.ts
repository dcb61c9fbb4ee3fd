import { Module } from '@nestjs/common';
import { AdjustmentsResolver } from './adjustments.resolver.ts';
import { AdjustmentsService } from './adjustments.service.ts';

@Module({ providers: [AdjustmentsService, AdjustmentsResolver] })
export class AdjustmentsModule {}
