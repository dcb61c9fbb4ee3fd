import { Module } from '@nestjs/common';
import { TimelineConsumer } from './timeline.consumer.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineService } from './timeline.service.ts';

@Module({ providers: [TimelineConsumer, TimelineResolver, TimelineService] })
export class TimelineModule {}
