import { Module } from '@nestjs/common';
import { CountsResolver } from './counts.resolver.ts';
import { CountsService } from './counts.service.ts';

@Module({ providers: [CountsService, CountsResolver] })
export class CountsModule {}
