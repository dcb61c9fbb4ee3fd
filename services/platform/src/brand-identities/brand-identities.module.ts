import { Module } from '@nestjs/common';
import { BrandIdentitiesResolver } from './brand-identities.resolver.ts';
import { BrandIdentitiesService } from './brand-identities.service.ts';

@Module({ providers: [BrandIdentitiesService, BrandIdentitiesResolver] })
export class BrandIdentitiesModule {}
