import { Module } from '@nestjs/common';
import { ProvisioningConsumer } from './provisioning.consumer.ts';
import { ProvisioningResolver } from './provisioning.resolver.ts';
import { ProvisioningService } from './provisioning.service.ts';
import { ProvisioningSweep } from './provisioning.sweep.ts';

@Module({
  providers: [ProvisioningConsumer, ProvisioningResolver, ProvisioningService, ProvisioningSweep],
  exports: [ProvisioningService],
})
export class ProvisioningModule {}
