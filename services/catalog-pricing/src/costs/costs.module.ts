import { Module } from '@nestjs/common';
import { CostsResolver } from './costs.resolver.ts';
import { CostsService } from './costs.service.ts';

@Module({ providers: [CostsService, CostsResolver], exports: [CostsService] })
export class CostsModule {}
