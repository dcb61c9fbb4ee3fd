import { Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { IntegrationHealthService } from './integration-health.service.ts';
import { brandsWithIntegrations } from './integrations.read-model.ts';

const EVERY_MS = 60_000;

/** Looks every minute how connected systems do, brand by brand (T20); of several replicas one looks at a brand at a time. */
@Injectable()
export class IntegrationsWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Integrations');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly health: IntegrationHealthService,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.looking = this.look().catch((error: unknown) => this.logger.warn(`Did not look: ${String(error)}`));
    };
    this.timer = setInterval(look, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over all brands that have connected systems; trouble in one brand does not keep the others waiting. */
  async look(): Promise<void> {
    const brands = await this.db.read(systemCtx(), brandsWithIntegrations);
    for (const brandId of brands) {
      if (this.stopping) return;
      const ctx = new Ctx({
        brandId,
        actor: { kind: 'system', id: 'integrations', name: 'Integrations' },
        requestId: newId(),
      });
      await this.health
        .look(ctx)
        .catch((error: unknown) => this.logger.warn(`Did not look at brand ${brandId}: ${String(error)}`));
    }
  }
}
