import { Module } from '@nestjs/common';
import { BrandRulesResolver } from './brand-rules.resolver.ts';
import { BrandRulesService } from './brand-rules.service.ts';

@Module({ providers: [BrandRulesService, BrandRulesResolver] })
export class BrandRulesModule {}
