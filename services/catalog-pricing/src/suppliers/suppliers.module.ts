import { Module } from '@nestjs/common';
import { SuppliersResolver, SupplyTermsResolver, VariantSuppliersResolver } from './suppliers.resolver.ts';
import { SuppliersService } from './suppliers.service.ts';

@Module({ providers: [SuppliersService, SuppliersResolver, VariantSuppliersResolver, SupplyTermsResolver] })
export class SuppliersModule {}
