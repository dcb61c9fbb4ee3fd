import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { GuardrailsResolver } from './guardrails.resolver.ts';
import { GuardrailsService } from './guardrails.service.ts';

@Module({ imports: [ChannelsModule], providers: [GuardrailsService, GuardrailsResolver] })
export class GuardrailsModule {}
