import { Module } from '@nestjs/common';
import { MembersResolver } from './members.resolver.ts';
import { SegmentsConsumer } from './segments.consumer.ts';
import { MembersService } from './members.service.ts';

@Module({ providers: [MembersService, SegmentsConsumer, MembersResolver], exports: [MembersService] })
export class MembersModule {}
