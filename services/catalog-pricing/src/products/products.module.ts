import { Module } from '@nestjs/common';
import { ProductDetailsResolver } from './product-details.resolver.ts';
import { ProductDetails } from './product-details.service.ts';
import { ProductEditing } from './product-editing.ts';
import { ProductReads } from './product-reads.ts';
import { ProductVariantsResolver } from './product-variants.resolver.ts';
import { ProductsResolver } from './products.resolver.ts';
import { ProductsService } from './products.service.ts';

@Module({
  providers: [
    ProductsService,
    ProductEditing,
    ProductDetails,
    ProductReads,
    ProductsResolver,
    ProductVariantsResolver,
    ProductDetailsResolver,
  ],
  exports: [ProductReads, ProductEditing],
})
export class ProductsModule {}
