import { Module } from '@nestjs/common';
import { DriftResolver } from './drift.resolver.ts';
import { DriftService } from './drift.service.ts';
import { PointsClock } from './points-clock.ts';
import { PointsResolver } from './points.resolver.ts';
import { PointsRpc } from './points.rpc.ts';
import { PointsService } from './points.service.ts';

@Module({
  providers: [PointsService, DriftService, PointsClock, PointsRpc, PointsResolver, DriftResolver],
  exports: [PointsService],
})
export class PointsModule {}
