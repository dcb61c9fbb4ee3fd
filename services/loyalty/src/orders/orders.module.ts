import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { OrdersConsumer } from './orders.consumer.ts';

@Module({ imports: [CatalogueModule], providers: [OrdersConsumer] })
export class OrdersModule {}
