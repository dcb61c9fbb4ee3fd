import { Module } from '@nestjs/common';
import { KpisResolver } from './kpis.resolver.ts';
import { KpisService } from './kpis.service.ts';

@Module({ providers: [KpisResolver, KpisService] })
export class KpisModule {}
