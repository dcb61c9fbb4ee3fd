import { promotionCodesAdded } from '@mh-os/contracts';
import { type Ctx, DomainError, newId } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { PromotionCodeEntity } from './promotion-code.entity.ts';
import { PromotionEntity } from './promotion.entity.ts';
import { assertCode, codeFrom, codeKey, MOST_CODES } from './promotion.rules.ts';
import type { PromotionType } from './promotion.type.ts';
import type { AddPromotionCodeInput, GeneratePromotionCodesInput } from './promotions.inputs.ts';
import { readPromotions } from './promotions.read-model.ts';

const INSERT = `INSERT INTO promotion_code (brand_id, id, version, created_at, updated_at, promotion_id, code, code_key, most_uses, used_count)
  SELECT $1::uuid, id, 1, now(), now(), $2::uuid, code, key, 1, 0 FROM unnest($3::uuid[], $4::text[], $5::text[]) AS t (id, code, key)
  ON CONFLICT (brand_id, code_key) DO NOTHING RETURNING id`;

@Injectable()
export class PromotionCodesService {
  constructor(private readonly db: Db) {}

  add(ctx: Ctx, input: AddPromotionCodeInput): Promise<PromotionType> {
    ctx.require('catalog-pricing.promotion.write');
    const { idempotencyKey, ...body } = input;
    return this.change(ctx, 'addPromotionCode', idempotencyKey, body, async (tx) => {
      const key = assertCode(body.code);
      if (body.mostUses !== null && body.mostUses !== undefined && body.mostUses < 1)
        throw new DomainError('PROMOTION_INVALID', 'A code is used once or more.', { path: ['mostUses'] });
      if (await tx.findOne(PromotionCodeEntity, { codeKey: key }))
        throw new DomainError('PROMOTION_CODE_TAKEN', 'The brand has this code already.', { path: ['code'] });
      const { promotionId, mostUses = null } = body;
      await tx.insert<PromotionCodeEntity>(PromotionCodeEntity, {
        promotionId,
        code: body.code.trim(),
        codeKey: key,
        mostUses,
        usedCount: 0,
      });
      return 1;
    });
  }

  generate(ctx: Ctx, input: GeneratePromotionCodesInput): Promise<PromotionType> {
    ctx.require('catalog-pricing.promotion.write');
    const { idempotencyKey, ...body } = input;
    return this.change(ctx, 'generatePromotionCodes', idempotencyKey, body, async (tx) => {
      if (body.count < 1 || body.count > MOST_CODES)
        throw new DomainError('PROMOTION_CODES_TOO_MANY', `From 1 to ${MOST_CODES} codes are made at once.`, {
          path: ['count'],
        });
      // A code that is there already is so unlikely that another round is no matter.
      for (let left = body.count; left > 0;) left -= await insertCodes(tx, body.promotionId, left);
      return body.count;
    });
  }

  private change(
    ctx: Ctx,
    command: string,
    key: string,
    body: { promotionId: string },
    work: (tx: Tx) => Promise<number>,
  ): Promise<PromotionType> {
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent(command, key, body, async () => {
        const promotion = await tx.lock(PromotionEntity, body.promotionId);
        if (promotion.status === 'ENDED')
          throw new DomainError('ILLEGAL_TRANSITION', 'The promotion is over: it needs no codes.', {
            path: ['promotionId'],
          });
        const count = await work(tx);
        await tx.update(promotion, {});
        const target = { aggregateId: promotion.id, aggregateVersion: promotion.version };
        tx.emit(promotionCodesAdded, { label: promotion.name, count }, target);
        return {};
      });
      return (await readPromotions(tx, [body.promotionId])).get(body.promotionId)!;
    });
  }
}

async function insertCodes(tx: Tx, promotionId: string, count: number): Promise<number> {
  const codes = Array.from({ length: count }, () => codeFrom(randomBytes(12)));
  const params = [tx.ctx.brandId, promotionId, codes.map(() => newId()), codes, codes.map(codeKey)];
  return (await tx.query('promotion_codes_insert', INSERT, params)).length;
}
