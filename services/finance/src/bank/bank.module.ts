import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/uploads.module.ts';
import { BankAccountsResolver } from './bank-accounts.resolver.ts';
import { BankAccountsService } from './bank-accounts.service.ts';
import { BankLinesResolver } from './bank-lines.resolver.ts';
import { BankRulesService } from './bank-rules.service.ts';
import { BankService } from './bank.service.ts';
import { BankImportService } from './import.service.ts';
import { BankMatchService } from './matching/match.service.ts';

@Module({
  imports: [UploadsModule],
  providers: [
    ...[BankAccountsService, BankRulesService, BankImportService, BankMatchService, BankService],
    ...[BankAccountsResolver, BankLinesResolver],
  ],
})
export class BankModule {}
