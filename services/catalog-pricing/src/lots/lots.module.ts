import { Module } from '@nestjs/common';
import { LotsResolver } from './lots.resolver.ts';
import { LotsService } from './lots.service.ts';

@Module({ providers: [LotsService, LotsResolver] })
export class LotsModule {}
