import { Module } from '@nestjs/common';
import { HighlightsResolver } from './highlights.resolver.ts';

@Module({ providers: [HighlightsResolver] })
export class SearchModule {}
