import { Module } from '@nestjs/common';
import { DeadLettersResolver } from './dead-letters.resolver.ts';
import { DeadLettersService } from './dead-letters.service.ts';
import { HealthResolver } from './health.resolver.ts';
import { HealthService } from './health.service.ts';
import { HealthWatch } from './health.watch.ts';
import { HeartbeatsListener } from './heartbeats.listener.ts';

@Module({
  providers: [DeadLettersResolver, DeadLettersService, HealthResolver, HealthService, HealthWatch, HeartbeatsListener],
})
export class HealthModule {}
