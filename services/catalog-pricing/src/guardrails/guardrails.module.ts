import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { GuardrailChangesConsumer } from './guardrail-changes.consumer.ts';
import { GuardrailsResolver } from './guardrails.resolver.ts';
import { GuardrailsService } from './guardrails.service.ts';

@Module({ imports: [ChannelsModule], providers: [GuardrailChangesConsumer, GuardrailsService, GuardrailsResolver] })
export class GuardrailsModule {}
