import { Module } from '@nestjs/common';
import { AttributeValues } from './attribute-values.ts';
import { AttributesResolver, ProductAttributesResolver, VariantAttributesResolver } from './attributes.resolver.ts';
import { AttributesService } from './attributes.service.ts';

@Module({
  providers: [
    AttributesService,
    AttributeValues,
    AttributesResolver,
    ProductAttributesResolver,
    VariantAttributesResolver,
  ],
})
export class AttributesModule {}
