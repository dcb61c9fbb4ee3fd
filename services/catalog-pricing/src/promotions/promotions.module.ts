import { Module } from '@nestjs/common';
import { ResolutionModule } from '../resolution/resolution.module.ts';
import { PromotionApprovalsConsumer } from './promotion-approvals.consumer.ts';
import { PromotionCodesService } from './promotion-codes.service.ts';
import { PromotionEvaluation } from './promotion-evaluation.ts';
import { PromotionSteps } from './promotion-steps.ts';
import { PromotionsResolver } from './promotions.resolver.ts';
import { PromotionsService } from './promotions.service.ts';
import { PromotionsRpc } from './promotions.rpc.ts';
import { RedemptionsResolver } from './redemptions.resolver.ts';
import { RedemptionsService } from './redemptions.service.ts';
import { RedemptionsWatch } from './redemptions.watch.ts';

@Module({
  imports: [ResolutionModule],
  providers: [
    PromotionsService,
    PromotionSteps,
    PromotionCodesService,
    PromotionApprovalsConsumer,
    PromotionEvaluation,
    PromotionsResolver,
    RedemptionsService,
    RedemptionsResolver,
    RedemptionsWatch,
    PromotionsRpc,
  ],
  exports: [PromotionEvaluation],
})
export class PromotionsModule {}
