import { Module } from '@nestjs/common';
import { CompaniesResolver } from './companies.resolver.ts';
import { CompaniesService } from './companies.service.ts';

@Module({ providers: [CompaniesResolver, CompaniesService], exports: [CompaniesService] })
export class CompaniesModule {}
