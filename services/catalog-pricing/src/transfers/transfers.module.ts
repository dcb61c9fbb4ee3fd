import { Module } from '@nestjs/common';
import { TransfersResolver } from './transfers.resolver.ts';
import { TransfersService } from './transfers.service.ts';

@Module({ providers: [TransfersService, TransfersResolver] })
export class TransfersModule {}
