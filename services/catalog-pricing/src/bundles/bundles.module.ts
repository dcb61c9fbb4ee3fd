import { Module } from '@nestjs/common';
import { ProductsModule } from '../products/products.module.ts';
import { BundleComponentsResolver, BundlesResolver, VariantBundleResolver } from './bundles.resolver.ts';
import { BundlesService } from './bundles.service.ts';

@Module({
  imports: [ProductsModule],
  providers: [BundlesService, VariantBundleResolver, BundlesResolver, BundleComponentsResolver],
})
export class BundlesModule {}
