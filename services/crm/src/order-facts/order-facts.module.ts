import { Module } from '@nestjs/common';
import { OrderFactsConsumer } from './order-facts.consumer.ts';
import { OrderFactsResolver } from './order-facts.resolver.ts';
import { OrderFactsService } from './order-facts.service.ts';

@Module({ providers: [OrderFactsConsumer, OrderFactsResolver, OrderFactsService] })
export class OrderFactsModule {}
