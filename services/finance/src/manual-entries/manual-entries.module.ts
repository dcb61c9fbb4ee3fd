import { Module } from '@nestjs/common';
import { ManualEntriesResolver } from './manual-entries.resolver.ts';
import { ManualEntriesService } from './manual-entries.service.ts';

@Module({ providers: [ManualEntriesResolver, ManualEntriesService] })
export class ManualEntriesModule {}
