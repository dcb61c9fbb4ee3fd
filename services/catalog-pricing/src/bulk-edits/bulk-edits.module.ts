import { Module } from '@nestjs/common';
import { ProductsModule } from '../products/products.module.ts';
import { BulkEditJobs } from './bulk-edits.jobs.ts';
import { BulkEditRowsResolver, BulkEditsResolver } from './bulk-edits.resolver.ts';
import { BulkEditsService } from './bulk-edits.service.ts';

@Module({
  imports: [ProductsModule],
  providers: [BulkEditsService, BulkEditJobs, BulkEditsResolver, BulkEditRowsResolver],
})
export class BulkEditsModule {}
