import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/orders.module.ts';
import { UploadsModule } from '../uploads/uploads.module.ts';
import { OrderFileJobs } from './order-file.jobs.ts';
import { OrderFilesResolver } from './order-files.resolver.ts';
import { OrderFilesService } from './order-files.service.ts';

@Module({
  imports: [OrdersModule, UploadsModule],
  providers: [OrderFilesService, OrderFileJobs, OrderFilesResolver],
})
export class OrderFilesModule {}
