import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/journal.module.ts';
import { UploadsModule } from '../uploads/uploads.module.ts';
import { PayablesResolver, PayeesResolver } from './payables.resolver.ts';
import { PaymentReportResolver } from './payment-report.resolver.ts';
import { PaymentReportService } from './payment-report.service.ts';
import { PayablesService } from './payables.service.ts';
import { PayeesService } from './payees.service.ts';
import { PayoutsConsumer } from './payouts.consumer.ts';
import { PayoutItemsResolver, PayoutsResolver } from './payouts.resolver.ts';
import { PayoutsRoutes } from './payouts.routes.ts';
import { PayoutsService } from './payouts.service.ts';

/** What the brand owes, to whom, and how it is paid. */
@Module({
  imports: [JournalModule, UploadsModule],
  providers: [
    ...[PayeesService, PayablesService, PayoutsService, PayoutsConsumer, PayoutsRoutes],
    ...[PaymentReportService, PaymentReportResolver],
    ...[PayeesResolver, PayablesResolver, PayoutsResolver, PayoutItemsResolver],
  ],
})
export class PayoutsModule {}
