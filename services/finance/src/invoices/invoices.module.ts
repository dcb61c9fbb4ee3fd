import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/orders.module.ts';
import { UploadsModule } from '../uploads/uploads.module.ts';
import { DraftsService } from './drafts.service.ts';
import { InvoicesResolver } from './invoices.resolver.ts';
import { InvoicesService } from './invoices.service.ts';
import { InvoicingSettingsResolver } from './settings.resolver.ts';
import { InvoicingSettingsService } from './settings.service.ts';

@Module({
  imports: [OrdersModule, UploadsModule],
  providers: [InvoicesResolver, InvoicesService, DraftsService, InvoicingSettingsResolver, InvoicingSettingsService],
  exports: [InvoicesService],
})
export class InvoicesModule {}
