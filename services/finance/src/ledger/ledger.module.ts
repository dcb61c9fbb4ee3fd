import { Module } from '@nestjs/common';
import { LedgerResolver } from './ledger.resolver.ts';
import { LedgerService } from './ledger.service.ts';

@Module({ providers: [LedgerResolver, LedgerService] })
export class LedgerModule {}
