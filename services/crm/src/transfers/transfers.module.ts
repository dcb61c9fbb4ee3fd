import { Module } from '@nestjs/common';
import { TransfersResolver } from './transfers.resolver.ts';
import { TransfersService } from './transfers.service.ts';

@Module({ providers: [TransfersResolver, TransfersService] })
export class TransfersModule {}
