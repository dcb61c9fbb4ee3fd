import { Module } from '@nestjs/common';
import { FeaturesService } from './features.service.ts';

@Module({ providers: [FeaturesService], exports: [FeaturesService] })
export class FlagsModule {}
