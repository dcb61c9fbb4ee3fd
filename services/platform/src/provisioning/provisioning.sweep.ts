import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ProvisioningService } from './provisioning.service.ts';

/** Looks at every start whether a domain has come along that brands of before do not know. */
@Injectable()
export class ProvisioningSweep implements OnApplicationBootstrap {
  private readonly logger = new Logger('Provisioning');

  constructor(private readonly provisioning: ProvisioningService) {}

  /** Beside the start, which must not wait for it; the next start tries what failed. */
  onApplicationBootstrap(): void {
    this.provisioning.sweep().then(
      (count) => count > 0 && this.logger.log(`Asked for the defaults of ${count} brands in services new to them.`),
      (error: unknown) => this.logger.warn(`Services were not asked for missing defaults: ${String(error)}`),
    );
  }
}
