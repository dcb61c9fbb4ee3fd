import { newId } from '@mh-os/kernel';
import { run } from '../builders.ts';
import type { Sample } from './sample.ts';

/** One promotion with a code. */
export const promotionsSample: Sample = {
  async seed(service, ctx) {
    const input = {
      promotion: { name: 'Same', kind: 'PERCENTAGE', percent: '10', currency: 'EUR' },
      idempotencyKey: newId(),
    };
    const { promotion } = await run<{ promotion: { id: string } }>(
      service,
      ctx,
      'createPromotion',
      'CreatePromotionInput',
      input,
      'promotion { id }',
    );
    const code = { promotionId: promotion.id, code: 'SAME10', idempotencyKey: newId() };
    await run(service, ctx, 'addPromotionCode', 'AddPromotionCodeInput', code, 'promotion { id }');
    return { Promotion: promotion.id };
  },
};
