import { DecimalScalar } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { VatClass } from '../vat/vat-class.ts';
import { VatClassEnum } from '../vat/vat-rate.type.ts';

@ObjectType('ProductOption', { description: 'One choice that tells a variant from its siblings.' })
export class ProductOptionType {
  @Field(() => String, { description: 'What is chosen, e.g. Size.' })
  name!: string;

  @Field(() => String, { description: 'What it is here, e.g. 100 ml.' })
  value!: string;
}

@ObjectType('NetContent', { description: 'How much is in it, as the label says.' })
export class NetContentType {
  @Field(() => DecimalScalar, { description: 'Amount, e.g. "100".' })
  amount!: string;

  @Field(() => String, { description: 'Unit: ml, l, g, kg or pcs.' })
  unit!: string;
}

@ObjectType('Ingredient', { description: 'One ingredient of an INCI list.' })
export class IngredientType {
  @Field(() => String, { description: 'As written.' })
  name!: string;

  @Field(() => String, { description: 'As it is compared, e.g. AQUA for Water.' })
  key!: string;

  @Field(() => Boolean, { description: 'Marked as nanomaterial.' })
  nano!: boolean;

  @Field(() => Boolean, { description: 'Only possibly in it, after +/-.' })
  mayContain!: boolean;
}

@ObjectType('InciIssue', { description: 'Something odd in an INCI list.' })
export class InciIssueType {
  @Field(() => String, { description: 'EMPTY_ENTRY, TWICE, BRACKET, TOO_LONG or NOT_INCI.' })
  code!: string;

  @Field(() => String, { description: 'What is odd, for people.' })
  message!: string;
}

@ObjectType('ProductVariant', {
  description: 'What is priced, stocked and sold: one size, colour or scent of a product.',
})
@Directive('@key(fields: "id")')
export class ProductVariantType {
  @Field(() => ID, { description: 'Id of the variant.' })
  id!: string;

  /** For the resolver of `product`. */
  productId!: string;

  @Field(() => String, { description: "The brand's article number, unique in the brand." })
  sku!: string;

  @Field(() => String, { description: 'Name among its siblings, e.g. 100 ml.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'GTIN (EAN, UPC) as on the label.' })
  gtin?: string | null;

  @Field(() => [ProductOptionType], { description: 'Choices that make this variant.' })
  options!: ProductOptionType[];

  @Field(() => String, { nullable: true, description: 'Ingredients in INCI names, in the order of the label.' })
  inci?: string | null;

  @Field(() => NetContentType, { nullable: true, description: 'How much is in it.' })
  netContent?: NetContentType | null;

  @Field(() => VatClassEnum, { description: 'How it is taxed.' })
  vatClass!: VatClass;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}
