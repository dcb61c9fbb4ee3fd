import { Module } from '@nestjs/common';
import { PointsConsumer } from './points.consumer.ts';

@Module({ providers: [PointsConsumer] })
export class PointsModule {}
