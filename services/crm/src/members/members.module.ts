import { Global, Module } from '@nestjs/common';
import { HandoverJobs } from './handover.jobs.ts';
import { MembersConsumer } from './members.consumer.ts';
import { Members } from './members.ts';

/** Every feature that gives something to somebody asks who works for the brand. */
@Global()
@Module({ providers: [Members, MembersConsumer, HandoverJobs], exports: [Members] })
export class MembersModule {}
