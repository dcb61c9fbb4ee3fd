import { Module } from '@nestjs/common';
import { CatalogueConsumer } from './catalogue.consumer.ts';
import { CatalogueService } from './catalogue.service.ts';

@Module({ providers: [CatalogueService, CatalogueConsumer], exports: [CatalogueService] })
export class CatalogueModule {}
