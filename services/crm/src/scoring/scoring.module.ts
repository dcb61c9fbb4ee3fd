import { Module } from '@nestjs/common';
import { ScorePreviewService } from './preview.service.ts';
import { ScoringJobs } from './scoring.jobs.ts';
import { ScoringResolver } from './scoring.resolver.ts';
import { ScoringService } from './scoring.service.ts';

@Module({ providers: [ScoringService, ScoringResolver, ScoringJobs, ScorePreviewService] })
export class ScoringModule {}
