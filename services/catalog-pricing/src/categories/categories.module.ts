import { Module } from '@nestjs/common';
import { CategoryJobs } from './categories.jobs.ts';
import { CategoriesResolver } from './categories.resolver.ts';
import { CategoriesService } from './categories.service.ts';
import { ProductCategoriesResolver } from './product-categories.resolver.ts';
import { ProductPlacesRpc } from './product-places.rpc.ts';
import { ProductCategoriesService } from './product-categories.service.ts';

@Module({
  providers: [
    CategoriesService,
    ProductCategoriesService,
    CategoriesResolver,
    ProductCategoriesResolver,
    ProductPlacesRpc,
    CategoryJobs,
  ],
})
export class CategoriesModule {}
