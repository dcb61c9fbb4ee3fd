import { priceResolveRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type Promoted, promotionKey } from '../promotions/promote.ts';
import type { DiscountedLine } from '../promotions/promotion.types.ts';
import { toDiscount, toTrace } from '../promotions/promotions.rpc-view.ts';
import type { TaxedPrice } from '../vat/vat.rules.ts';
import type { BasketLine } from './basket.rules.ts';
import { ResolutionService } from './resolution.service.ts';

type Request = z.infer<typeof priceResolveRpc.request>;
type Reply = z.infer<typeof priceResolveRpc.reply>;

const taxed = ({ net, tax, gross, vatPercent }: TaxedPrice) => ({
  ...{ net: net.toJSON(), tax: tax.toJSON(), gross: gross.toJSON(), vatPercent },
});

/** Tells services what a buyer pays; the caller needs the same permission as anybody else. */
@Injectable()
export class ResolutionRpc {
  constructor(private readonly service: ResolutionService) {}

  @OnRpc(priceResolveRpc)
  async resolve(request: Request, ctx: Ctx): Promise<Reply> {
    const at = request.at ? new Date(request.at) : null;
    const { currency, at: instant, lines, totals, promoted } = await this.service.resolve(ctx, { ...request, at });
    const byKey = new Map(promoted?.answer.lines.map((line) => [line.key, line]));
    const { mode: vatMode, net, tax, gross } = totals;
    return {
      ...{ currency, at: new Date(instant).toISOString(), vatMode },
      lines: lines.map((line) => toLine(line, byKey.get(promotionKey(line.answer.key)))),
      promotions: promoted && toPromotions(promoted),
      totals: { net: net.toJSON(), tax: tax.toJSON(), gross: gross.toJSON() },
    };
  }
}

function toPromotions({ answer, totals, unknownCodes }: Promoted): NonNullable<Reply['promotions']> {
  const { net, tax, gross } = totals;
  return {
    ...{ payable: { net: net.toJSON(), tax: tax.toJSON(), gross: gross.toJSON() }, unknownCodes },
    ...{ discount: answer.discount.toJSON(), trace: answer.trace.map(toTrace) },
  };
}

function toLine({ answer }: BasketLine, after: DiscountedLine | undefined): Reply['lines'][number] {
  const { variantId, quantity, outcome } = answer;
  if (answer.outcome === 'NO_PRICE')
    return {
      ...{ variantId, quantity, outcome, reason: answer.reason, priceId: null, listCode: null, level: null },
      ...{ basis: null, unitPrice: null, unit: null, total: null, reference: null, payable: null, discounts: [] },
    };
  const { priceId, listCode, level, basis, unitPrice, unit, total, reference } = answer;
  return {
    ...{ variantId, quantity, outcome, reason: null, priceId, listCode, level, basis, unitPrice: unitPrice.decimal },
    ...{ unit: taxed(unit), total: taxed(total), reference: reference && taxed(reference.unit) },
    ...{ payable: after ? taxed(after.after) : null, discounts: (after?.discounts ?? []).map(toDiscount) },
  };
}
