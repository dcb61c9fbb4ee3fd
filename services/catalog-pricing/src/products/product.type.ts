import { connectionOf, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProductStatus } from './product.rules.ts';
import type { ProductVariantType } from './product-variant.type.ts';

export const ProductStatusEnum = graphEnum<ProductStatus>('ProductStatus', 'Where a product stands.', {
  DRAFT: 'Being prepared; not for sale.',
  ACTIVE: 'For sale.',
  ARCHIVED: 'No longer for sale; kept for the record.',
});

@ObjectType('ProductTranslation', { description: "Texts of a product in another language than the brand's own." })
export class ProductTranslationType {
  @Field(() => String, { description: 'Language, e.g. en.' })
  locale!: string;

  @Field(() => String, { description: 'Name in that language.' })
  name!: string;

  @Field(() => String, { description: 'Description in that language.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Title for search engines; null where it is the name.' })
  seoTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the address, unique in the brand and language.' })
  slug?: string | null;
}

@ObjectType('Product', { description: 'What the brand sells, in one or more variants.' })
@Directive('@key(fields: "id")')
export class ProductType {
  @Field(() => ID, { description: 'Id of the product.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Description; empty where there is none.' })
  description!: string;

  @Field(() => [ProductTranslationType], { description: 'Name and description in other languages.' })
  translations!: ProductTranslationType[];

  @Field(() => ProductStatusEnum, { description: 'Where it stands.' })
  status!: ProductStatus;

  @Field(() => String, { nullable: true, description: 'Category, e.g. Hair > Styling.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: "Brand on the label, where it is not the tenant's own." })
  brandName?: string | null;

  @Field(() => [String], { description: 'Tags.' })
  tags!: string[];

  @Field(() => String, { nullable: true, description: 'How the system that it was imported from calls it.' })
  externalRef?: string | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;

  /** Loaded ahead by lists whose selection asks for them. */
  loadedVariants?: ProductVariantType[];
}

export const { Connection: ProductConnection } = connectionOf(ProductType, 'Product');
