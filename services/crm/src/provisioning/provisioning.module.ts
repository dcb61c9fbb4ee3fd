import { Module } from '@nestjs/common';
import { ProvisioningConsumer } from './provisioning.consumer.ts';

@Module({ providers: [ProvisioningConsumer] })
export class ProvisioningModule {}
