import { Module } from '@nestjs/common';
import { ReorderResolver } from './reorder.resolver.ts';
import { ReorderService } from './reorder.service.ts';
import { ReplenishmentsService } from './replenishments.service.ts';

@Module({ providers: [ReorderService, ReplenishmentsService, ReorderResolver] })
export class ReorderModule {}
