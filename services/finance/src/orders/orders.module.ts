import { Module } from '@nestjs/common';
import { OrderMatchingJobs } from './order-matching.jobs.ts';
import { OrdersResolver } from './orders.resolver.ts';
import { OrdersService } from './orders.service.ts';
import { ReturnsService } from './returns.service.ts';

@Module({
  providers: [OrdersResolver, OrdersService, ReturnsService, OrderMatchingJobs],
  exports: [OrdersService, ReturnsService],
})
export class OrdersModule {}
