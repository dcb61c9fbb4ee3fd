import { Module } from '@nestjs/common';
import { JournalResolver } from './journal.resolver.ts';
import { JournalService } from './journal.service.ts';

@Module({ providers: [JournalResolver, JournalService], exports: [JournalService] })
export class JournalModule {}
