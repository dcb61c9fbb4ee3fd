import { Module } from '@nestjs/common';
import { CustomerSegmentsResolver } from './customer-segments.resolver.ts';
import { CustomerSegmentsService } from './customer-segments.service.ts';

@Module({ providers: [CustomerSegmentsService, CustomerSegmentsResolver] })
export class CustomerSegmentsModule {}
