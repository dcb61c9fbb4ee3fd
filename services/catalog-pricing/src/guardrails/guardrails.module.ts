import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { GuardrailChangesConsumer } from './guardrail-changes.consumer.ts';
import { GuardrailsResolver } from './guardrails.resolver.ts';
import { GuardrailsService } from './guardrails.service.ts';
import { VerdictsResolver } from './verdicts.resolver.ts';

@Module({
  imports: [ChannelsModule, ProductsModule],
  providers: [GuardrailChangesConsumer, GuardrailsService, GuardrailsResolver, VerdictsResolver],
})
export class GuardrailsModule {}
