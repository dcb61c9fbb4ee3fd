import { Module } from '@nestjs/common';
import { ConsentsResolver } from './consents.resolver.ts';
import { ConsentsService } from './consents.service.ts';
import { SuppressionsResolver } from './suppressions.resolver.ts';
import { SuppressionsService } from './suppressions.service.ts';

@Module({
  providers: [ConsentsResolver, ConsentsService, SuppressionsResolver, SuppressionsService],
  exports: [ConsentsService],
})
export class ConsentsModule {}
