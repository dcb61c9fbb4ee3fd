import { Module } from '@nestjs/common';
import { RatesResolver } from './rates.resolver.ts';
import { RatesService } from './rates.service.ts';

@Module({ providers: [RatesService, RatesResolver] })
export class RatesModule {}
