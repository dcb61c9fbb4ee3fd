import { Module } from '@nestjs/common';
import { OrdersConsumer } from './orders.consumer.ts';

@Module({ providers: [OrdersConsumer] })
export class OrdersModule {}
