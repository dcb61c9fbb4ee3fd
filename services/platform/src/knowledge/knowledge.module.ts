import { Module } from '@nestjs/common';
import { KnowledgeResolver } from './knowledge.resolver.ts';
import { KnowledgeService } from './knowledge.service.ts';

@Module({ providers: [KnowledgeResolver, KnowledgeService] })
export class KnowledgeModule {}
