import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { DuplicatesResolver, MergesResolver } from './duplicates.resolver.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { MergingService } from './merging.service.ts';

@Module({
  imports: [PeopleModule],
  providers: [DuplicatesResolver, MergesResolver, DuplicatesService, MergingService],
})
export class DuplicatesModule {}
