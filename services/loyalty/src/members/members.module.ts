import { Module } from '@nestjs/common';
import { MembersResolver } from './members.resolver.ts';
import { MembersService } from './members.service.ts';

@Module({ providers: [MembersService, MembersResolver], exports: [MembersService] })
export class MembersModule {}
