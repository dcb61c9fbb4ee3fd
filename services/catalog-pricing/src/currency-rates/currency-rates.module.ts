import { Module } from '@nestjs/common';
import { CurrencyRatesResolver } from './currency-rates.resolver.ts';
import { CurrencyRatesService } from './currency-rates.service.ts';

@Module({ providers: [CurrencyRatesService, CurrencyRatesResolver] })
export class CurrencyRatesModule {}
