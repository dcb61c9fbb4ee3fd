import { Module } from '@nestjs/common';
import { StockModule } from '../stock/stock.module.ts';
import { ReservationExpiry } from './reservation-expiry.ts';
import { ReservationsResolver } from './reservations.resolver.ts';
import { ReservationsRpc } from './reservations.rpc.ts';
import { ReservationsService } from './reservations.service.ts';
import { ReservingService } from './reserving.service.ts';
import { StockClock } from './stock-clock.ts';

@Module({
  imports: [StockModule],
  providers: [
    ReservingService,
    ReservationsService,
    ReservationExpiry,
    StockClock,
    ReservationsRpc,
    ReservationsResolver,
  ],
})
export class ReservationsModule {}
