import { Module } from '@nestjs/common';
import { ChannelsResolver } from './channels.resolver.ts';
import { ChannelsService } from './channels.service.ts';

@Module({ providers: [ChannelsService, ChannelsResolver], exports: [ChannelsService] })
export class ChannelsModule {}
