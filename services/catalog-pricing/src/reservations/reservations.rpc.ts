import { commitReservationRpc, releaseReservationRpc, reserveRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ReservationsService } from './reservations.service.ts';
import { ReservingService } from './reserving.service.ts';
import type { StockReservationType } from './stock-reservation.type.ts';

type Of<D extends { readonly request: z.ZodType }> = z.infer<D['request']>;
type Told = z.infer<typeof reserveRpc.reply>['reservation'];

/** Answers services that sell. */
@Injectable()
export class ReservationsRpc {
  constructor(
    private readonly reserving: ReservingService,
    private readonly reservations: ReservationsService,
  ) {}

  @OnRpc(reserveRpc)
  async reserve(request: Of<typeof reserveRpc>, ctx: Ctx) {
    const { partial = false, reference = '' } = request;
    const { reservation, shortages } = await this.reserving.reserve(ctx, { ...request, partial, reference });
    return { reservation: told(reservation), shortages: [...shortages] };
  }

  @OnRpc(commitReservationRpc)
  async commit(request: Of<typeof commitReservationRpc>, ctx: Ctx) {
    return { reservation: told(await this.reservations.commit(ctx, request)) };
  }

  @OnRpc(releaseReservationRpc)
  async release(request: Of<typeof releaseReservationRpc>, ctx: Ctx) {
    const { reason = '' } = request;
    return { reservation: told(await this.reservations.release(ctx, { ...request, reason })) };
  }
}

function told({ id, state, version, expiresAt, lines }: StockReservationType): Told {
  const parts = lines.map(({ variantId, location, quantity }) => ({ variantId, locationId: location.id, quantity }));
  return { id, state, version, expiresAt: new Date(expiresAt).toISOString(), lines: parts };
}
