import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.ts';
import { AccountsService } from './accounts.service.ts';

@Module({ providers: [AccountsResolver, AccountsService], exports: [AccountsService] })
export class AccountsModule {}
