import { Module } from '@nestjs/common';
import { CreditsService } from './credits.service.ts';
import { HoldsResolver } from './holds.resolver.ts';
import { HoldsService } from './holds.service.ts';

/** Credit of customers and holds on it. */
@Module({ providers: [HoldsService, CreditsService, HoldsResolver] })
export class HoldsModule {}
