import { Every, Rounds } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import { IntegrationHealthService } from './integration-health.service.ts';
import { brandsWithIntegrations } from './integrations.read-model.ts';

/** Looks every minute how connected systems do, brand by brand (T20); of several replicas one looks at a brand at a time. */
@Injectable()
export class IntegrationsWatch {
  constructor(
    private readonly rounds: Rounds,
    private readonly health: IntegrationHealthService,
  ) {}

  /** One round over all brands that have connected systems; trouble in one brand does not keep the others waiting. */
  @Every(60_000)
  async look(): Promise<void> {
    const worker = { id: 'integrations', name: 'Integrations' };
    await this.rounds.each(worker, brandsWithIntegrations, (ctx) => this.health.look(ctx));
  }
}
