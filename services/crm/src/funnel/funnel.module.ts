import { Module } from '@nestjs/common';
import { FunnelResolver } from './funnel.resolver.ts';
import { FunnelService } from './funnel.service.ts';

@Module({ providers: [FunnelResolver, FunnelService] })
export class FunnelModule {}
