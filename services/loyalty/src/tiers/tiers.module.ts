import { Module } from '@nestjs/common';
import { TiersResolver } from './tiers.resolver.ts';
import { TiersService } from './tiers.service.ts';

@Module({ providers: [TiersService, TiersResolver], exports: [TiersService] })
export class TiersModule {}
