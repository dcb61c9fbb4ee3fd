import { Module } from '@nestjs/common';
import { BrandZoneConsumer } from './brand-zone.consumer.ts';

@Module({ providers: [BrandZoneConsumer] })
export class BrandZoneModule {}
