import { Module } from '@nestjs/common';
import { ConsentsResolver } from './consents.resolver.ts';
import { ConsentsService } from './consents.service.ts';

@Module({ providers: [ConsentsResolver, ConsentsService], exports: [ConsentsService] })
export class ConsentsModule {}
