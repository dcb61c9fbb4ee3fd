import { Module } from '@nestjs/common';
import { BudgetsResolver } from './budgets.resolver.ts';
import { BudgetsService } from './budgets.service.ts';

@Module({ providers: [BudgetsResolver, BudgetsService] })
export class BudgetsModule {}
