import { Module } from '@nestjs/common';
import { BankAccountsResolver } from './bank-accounts.resolver.ts';
import { BankAccountsService } from './bank-accounts.service.ts';
import { BankLinesResolver } from './bank-lines.resolver.ts';
import { BankRulesService } from './bank-rules.service.ts';
import { BankService } from './bank.service.ts';
import { BankFilesRoutes } from './files.routes.ts';
import { BankFilesService } from './files.service.ts';
import { BankImportService } from './import.service.ts';
import { BankMatchService } from './matching/match.service.ts';

@Module({
  providers: [
    ...[BankAccountsService, BankRulesService, BankFilesService, BankImportService, BankMatchService, BankService],
    ...[BankAccountsResolver, BankLinesResolver, BankFilesRoutes],
  ],
})
export class BankModule {}
