import { Module } from '@nestjs/common';
import { ProductEditing } from './product-editing.ts';
import { ProductReads } from './product-reads.ts';
import { ProductVariantsResolver } from './product-variants.resolver.ts';
import { ProductsResolver } from './products.resolver.ts';
import { ProductsService } from './products.service.ts';

@Module({
  providers: [ProductsService, ProductEditing, ProductReads, ProductsResolver, ProductVariantsResolver],
  exports: [ProductReads],
})
export class ProductsModule {}
