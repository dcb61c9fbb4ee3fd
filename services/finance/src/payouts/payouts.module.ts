import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/journal.module.ts';
import { PayablesResolver, PayeesResolver } from './payables.resolver.ts';
import { PayablesService } from './payables.service.ts';
import { PayeesService } from './payees.service.ts';
import { PayoutsConsumer } from './payouts.consumer.ts';
import { PayoutItemsResolver, PayoutsResolver } from './payouts.resolver.ts';
import { PayoutsRoutes } from './payouts.routes.ts';
import { PayoutsService } from './payouts.service.ts';

/** What the brand owes, to whom, and how it is paid. */
@Module({
  imports: [JournalModule],
  providers: [
    ...[PayeesService, PayablesService, PayoutsService, PayoutsConsumer, PayoutsRoutes],
    ...[PayeesResolver, PayablesResolver, PayoutsResolver, PayoutItemsResolver],
  ],
})
export class PayoutsModule {}
