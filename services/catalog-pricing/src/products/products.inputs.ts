import { DecimalScalar, MutationPayload, Nested, UnitPriceInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsOptional, MaxLength } from 'class-validator';
import type { VatClass } from '../vat/vat-class.ts';
import { VatClassEnum } from '../vat/vat-rate.type.ts';
import type { ProductStatus } from './product.rules.ts';
import { ProductStatusEnum, ProductType } from './product.type.ts';
import { ProductVariantType } from './product-variant.type.ts';

@InputType({ description: 'One choice that tells a variant from its siblings.' })
export class ProductOptionInput {
  @Field(() => String, { description: 'What is chosen, e.g. Size.' })
  @MaxLength(60)
  name!: string;

  @Field(() => String, { description: 'What it is here, e.g. 100 ml.' })
  @MaxLength(60)
  value!: string;
}

@InputType({ description: 'How much is in it, as the label says.' })
export class NetContentInput {
  @Field(() => DecimalScalar, { description: 'Amount with at most three decimals, e.g. "100".' })
  amount!: string;

  @Field(() => String, { description: 'Unit: ml, l, g, kg or pcs.' })
  unit!: string;
}

@InputType({ description: 'Name and description in another language.' })
export class ProductTranslationInput {
  @Field(() => String, { description: 'Language, e.g. en.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => String, { description: 'Name in that language.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'Description in that language.' })
  @MaxLength(20_000)
  description!: string;

  @Field(() => String, { nullable: true, description: 'Title for search engines, at most 70 characters.' })
  seoTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the address: a-z, 0-9 and dashes.' })
  slug?: string | null;
}

@InputType({ description: 'A variant of a product.' })
export class ProductVariantInput {
  @Field(() => String, { description: 'Article number, unique in the brand: 1 to 64 printable characters.' })
  sku!: string;

  @Field(() => String, { defaultValue: '', description: 'Name among its siblings, e.g. 100 ml.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'GTIN with a right check digit, unique in the brand.' })
  gtin?: string | null;

  @Field(() => [ProductOptionInput], { defaultValue: [], description: 'Choices that make this variant.' })
  @Nested(() => ProductOptionInput)
  @ArrayMaxSize(10)
  options!: ProductOptionInput[];

  @Field(() => String, { nullable: true, description: 'Ingredients in INCI names, in the order of the label.' })
  inci?: string | null;

  @Field(() => NetContentInput, { nullable: true, description: 'How much is in it.' })
  netContent?: NetContentInput | null;

  @Field(() => VatClassEnum, { defaultValue: 'STANDARD', description: 'How it is taxed.' })
  vatClass!: VatClass;

  @Field(() => UnitPriceInput, {
    nullable: true,
    description: 'What one unit costs; needs the permission to set costs.',
  })
  cost?: UnitPriceInput | null;
}

@InputType({ description: 'A new product with its variants.' })
export class CreateProductInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'Description.' })
  @MaxLength(20_000)
  description!: string;

  @Field(() => [ProductTranslationInput], { defaultValue: [], description: 'Texts in other languages.' })
  @Nested(() => ProductTranslationInput)
  @ArrayMaxSize(20)
  translations!: ProductTranslationInput[];

  @Field(() => ProductStatusEnum, { defaultValue: 'DRAFT', description: 'Where it stands.' })
  status!: ProductStatus;

  @Field(() => String, { nullable: true, description: 'Category, e.g. Hair > Styling.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: "Brand on the label, where it is not the tenant's own." })
  brandName?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Tags.' })
  tags!: string[];

  @Field(() => String, { nullable: true, description: 'How another system calls it; unique in the brand.' })
  externalRef?: string | null;

  @Field(() => [ProductVariantInput], { defaultValue: [], description: 'Its variants, at most 100.' })
  @IsArray()
  @Nested(() => ProductVariantInput)
  @ArrayMaxSize(100)
  variants!: ProductVariantInput[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a product; what is left out stays.' })
export class UpdateProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Description.' })
  description?: string;

  @Field(() => [ProductTranslationInput], { nullable: true, description: 'Texts in other languages, all of them.' })
  @Nested(() => ProductTranslationInput)
  @IsOptional()
  @ArrayMaxSize(20)
  translations?: ProductTranslationInput[];

  @Field(() => ProductStatusEnum, { nullable: true, description: 'Where it stands; on sale only with all it needs.' })
  status?: ProductStatus;

  @Field(() => String, { nullable: true, description: 'Category; null removes it.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Brand on the label; null removes it.' })
  brandName?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, all of them.' })
  tags?: string[];

  @Field(() => [ProductVariantInput], { nullable: true, description: 'Variants to add, at most 100.' })
  @Nested(() => ProductVariantInput)
  addVariants?: ProductVariantInput[];
}

@InputType({ description: 'Changes of a variant; what is left out stays.' })
export class UpdateProductVariantInput {
  @Field(() => ID, { description: 'The variant.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Article number.' })
  sku?: string;

  @Field(() => String, { nullable: true, description: 'Name among its siblings.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'GTIN; null removes it.' })
  gtin?: string | null;

  @Field(() => [ProductOptionInput], { nullable: true, description: 'Choices, all of them.' })
  options?: ProductOptionInput[];

  @Field(() => String, { nullable: true, description: 'Ingredients; null removes them.' })
  inci?: string | null;

  @Field(() => NetContentInput, { nullable: true, description: 'How much is in it; null removes it.' })
  netContent?: NetContentInput | null;

  @Field(() => VatClassEnum, { nullable: true, description: 'How it is taxed; prices follow when they are next set.' })
  vatClass?: VatClass;
}

@InputType({ description: 'A product that is no longer for sale.' })
export class ArchiveProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of a mutation of a product.' })
export class ProductPayload extends MutationPayload {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: ProductType | null;
}

@ObjectType({ description: 'Outcome of a mutation of a variant.' })
export class ProductVariantPayload extends MutationPayload {
  @Field(() => ProductVariantType, { nullable: true, description: 'The variant.' })
  variant?: ProductVariantType | null;
}
