import { Module } from '@nestjs/common';
import { TelemetryResolver } from './telemetry.resolver.ts';
import { TelemetryRetention } from './telemetry.retention.ts';
import { TelemetryService } from './telemetry.service.ts';

@Module({ providers: [TelemetryResolver, TelemetryRetention, TelemetryService] })
export class TelemetryModule {}
