import { Module } from '@nestjs/common';
import { PricingPolicyConsumer } from './pricing-policy.consumer.ts';
import { PricingPolicyService } from './pricing-policy.service.ts';
import { ResolutionResolver } from './resolution.resolver.ts';
import { ResolutionRpc } from './resolution.rpc.ts';
import { ResolutionService } from './resolution.service.ts';
import { VariantResolvedPriceResolver } from './variant-resolved-price.resolver.ts';

@Module({
  providers: [
    ResolutionService,
    PricingPolicyService,
    PricingPolicyConsumer,
    ResolutionResolver,
    VariantResolvedPriceResolver,
    ResolutionRpc,
  ],
  exports: [ResolutionService],
})
export class ResolutionModule {}
