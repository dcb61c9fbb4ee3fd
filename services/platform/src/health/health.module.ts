import { Module } from '@nestjs/common';
import { DeadLettersResolver } from './dead-letters.resolver.ts';
import { DeadLettersService } from './dead-letters.service.ts';
import { HealthResolver } from './health.resolver.ts';
import { HealthService } from './health.service.ts';
import { HealthWatch } from './health.watch.ts';
import { RevocationsModule } from '../revocations/revocations.module.ts';
import { HeartbeatsListener } from './heartbeats.listener.ts';
import { HeartbeatsRoutes } from './heartbeats.routes.ts';

@Module({
  imports: [RevocationsModule],
  providers: [
    HeartbeatsRoutes,
    DeadLettersResolver,
    DeadLettersService,
    HealthResolver,
    HealthService,
    HealthWatch,
    HeartbeatsListener,
  ],
})
export class HealthModule {}
