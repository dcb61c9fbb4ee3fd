import { Module } from '@nestjs/common';
import { registerChildTable } from '../duplicates/merge-registry.ts';
import { AttributionResolver, CampaignCreditsResolver } from './attribution.resolver.ts';
import { AttributionService } from './attribution.service.ts';
import { TouchesConsumer } from './touches.consumer.ts';

registerChildTable({ table: 'attribution_touch', column: 'person_id' });

@Module({ providers: [AttributionResolver, CampaignCreditsResolver, AttributionService, TouchesConsumer] })
export class AttributionModule {}
