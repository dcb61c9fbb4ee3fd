import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { LoyaltyFactsConsumer } from './loyalty-facts.consumer.ts';
import { SegmentCountsResolver } from './segment-counts.resolver.ts';
import { SegmentCountsService } from './segment-counts.service.ts';
import { SegmentsJobs } from './segments.jobs.ts';
import { SegmentMembersResolver, SegmentsResolver } from './segments.resolver.ts';
import { SegmentsService } from './segments.service.ts';

@Module({
  imports: [PeopleModule],
  providers: [
    ...[SegmentsService, SegmentsResolver, SegmentMembersResolver, SegmentsJobs, LoyaltyFactsConsumer],
    ...[SegmentCountsService, SegmentCountsResolver],
  ],
  exports: [SegmentsService],
})
export class SegmentsModule {}
