import { enumFilterOf, IdFilter, orderInputOf, PageArgs, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { graphEnum } from '../graph-enum.ts';
import type { ProductStatus } from './product.rules.ts';
import { ProductStatusEnum } from './product.type.ts';

export const ProductStatusFilter = enumFilterOf<ProductStatus>('ProductStatusFilter', ProductStatusEnum);

@WhereInput('ProductFilter', 'Which products; all given conditions must hold.')
export class ProductFilter extends Where<ProductFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that must all begin a word of name, category, tags, SKU or GTIN; quick on any number of products. Not inside of AND, OR and NOT.',
  })
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

  @Field(() => StringFilter, { nullable: true, description: 'By category.' })
  category?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the name that another system has for it.' })
  externalRef?: StringFilter;
}

export type ProductOrderField = 'NAME' | 'CREATED_AT' | 'UPDATED_AT';

export const ProductOrderFieldEnum = graphEnum<ProductOrderField>(
  'ProductOrderField',
  'What products can be ordered by.',
  {
    NAME: 'By name.',
    CREATED_AT: 'By when they were added.',
    UPDATED_AT: 'By when they were last changed.',
  },
);

export const ProductOrder = orderInputOf<ProductOrderField>('ProductOrder', ProductOrderFieldEnum);
export type ProductOrder = InstanceType<typeof ProductOrder>;

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Which products; all where left out.' })
  where?: ProductFilter | null;

  @Field(() => ProductOrder, { nullable: true, description: 'Order; by name where left out.' })
  orderBy?: ProductOrder | null;
}
