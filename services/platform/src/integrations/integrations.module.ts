import { Module } from '@nestjs/common';
import { IntegrationHealthService } from './integration-health.service.ts';
import { IntegrationsResolver } from './integrations.resolver.ts';
import { IntegrationsService } from './integrations.service.ts';
import { IntegrationsWatch } from './integrations.watch.ts';

@Module({
  providers: [IntegrationHealthService, IntegrationsResolver, IntegrationsService, IntegrationsWatch],
})
export class IntegrationsModule {}
