import {
  DateTimeFilter,
  DecimalScalar,
  enumFilterOf,
  IdFilter,
  Nested,
  orderInputOf,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import type { ProductStatus } from './product.rules.ts';
import { ProductStatusEnum } from './product.type.ts';

export const ProductStatusFilter = enumFilterOf<ProductStatus>('ProductStatusFilter', ProductStatusEnum);

export type StockState = 'IN_STOCK' | 'OUT_OF_STOCK';

export const StockStateEnum = graphEnum<StockState>('StockState', 'Whether anything of a product is on hand.', {
  IN_STOCK: 'At least one piece of one variant.',
  OUT_OF_STOCK: 'Not a single piece.',
});

@InputType({ description: 'What an attribute says; with neither values nor bounds, that it says anything.' })
export class AttributeFilter {
  @Field(() => ID, { description: 'The attribute.' })
  attributeId!: string;

  @Field(() => [String], { nullable: true, description: 'One of these values or codes of options, at most 50.' })
  @IsOptional()
  @ArrayMaxSize(50)
  oneOf?: string[] | null;

  @Field(() => String, { nullable: true, description: 'At least: a number, day or text.' })
  gte?: string | null;

  @Field(() => String, { nullable: true, description: 'At most.' })
  lte?: string | null;
}

@InputType({ description: 'The price in a channel, as the channel shows it: gross or net.' })
export class PriceRangeFilter {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'At least.' })
  gte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most.' })
  lte?: string | null;
}

@InputType({
  description: 'The margin in a channel in percent, by the cost of today; needs the permission to see costs.',
})
export class MarginRangeFilter {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'At least.' })
  gte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most.' })
  lte?: string | null;
}

@WhereInput('ProductFilter', 'Which products; all given conditions must hold.')
export class ProductFilter extends Where<ProductFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of name, category, tags, description, SKU or GTIN: by their beginning, their stem in German and English, or what was probably meant. Not inside of AND, OR and NOT.',
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By name; contains reads every product, `search` does not.',
  })
  name?: StringFilter;

  @Field(() => ProductStatusFilter, { nullable: true, description: 'By status.' })
  status?: { eq?: ProductStatus; oneOf?: ProductStatus[] };

  @Field(() => StringFilter, { nullable: true, description: 'By the text of the main category.' })
  category?: StringFilter;

  @Field(() => ID, { nullable: true, description: 'In this category or below it. Not inside of AND, OR and NOT.' })
  categoryId?: string | null;

  @Field(() => [AttributeFilter], {
    nullable: true,
    description: 'By attributes, at most 10; all must hold. Not inside of AND, OR and NOT.',
  })
  @Nested(() => AttributeFilter)
  @IsOptional()
  @ArrayMaxSize(10)
  attributes?: AttributeFilter[] | null;

  @Field(() => ID, { nullable: true, description: 'Bought from this supplier. Not inside of AND, OR and NOT.' })
  supplierId?: string | null;

  @Field(() => PriceRangeFilter, { nullable: true, description: 'By price. Not inside of AND, OR and NOT.' })
  price?: PriceRangeFilter | null;

  @Field(() => MarginRangeFilter, { nullable: true, description: 'By margin. Not inside of AND, OR and NOT.' })
  margin?: MarginRangeFilter | null;

  @Field(() => StockStateEnum, { nullable: true, description: 'By stock on hand. Not inside of AND, OR and NOT.' })
  stock?: StockState | null;

  @Field(() => StringFilter, { nullable: true, description: 'By the brand on the label.' })
  brandName?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were last changed.' })
  updatedAt?: DateTimeFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the name that another system has for it.' })
  externalRef?: StringFilter;
}

export type ProductOrderField = 'NAME' | 'CREATED_AT' | 'UPDATED_AT' | 'RELEVANCE';

export const ProductOrderFieldEnum = graphEnum<ProductOrderField>(
  'ProductOrderField',
  'What products can be ordered by.',
  {
    NAME: 'By name.',
    CREATED_AT: 'By when they were added.',
    UPDATED_AT: 'By when they were last changed.',
    RELEVANCE: 'By how well they match the search, then by name.',
  },
);

export const ProductOrder = orderInputOf<ProductOrderField>('ProductOrder', ProductOrderFieldEnum);
export type ProductOrder = InstanceType<typeof ProductOrder>;

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Which products; all where left out.' })
  where?: ProductFilter | null;

  @Field(() => ProductOrder, {
    nullable: true,
    description: 'Order; by relevance of a search, else by name, where left out.',
  })
  orderBy?: ProductOrder | null;
}
