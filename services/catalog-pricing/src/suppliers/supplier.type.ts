import { connectionOf, MutationPayload, Nested, UnitPriceInput, UnitPriceType } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ProductVariantType } from '../products/product-variant.type.ts';

@ObjectType('Supplier', { description: 'Someone whom the brand buys from.' })
@Directive('@key(fields: "id")')
export class SupplierType {
  @Field(() => ID, { description: 'Id of the supplier.' })
  id!: string;

  @Field(() => String, { description: 'Name, unique in the brand.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  contact!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days from order to delivery.' })
  leadTimeDays!: number | null;

  @Field(() => String, { description: 'What else is good to know.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether the brand buys from them.' })
  active!: boolean;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('VariantSupplier', { description: 'On which terms a supplier sells a variant to the brand.' })
export class VariantSupplierType {
  @Field(() => ID, { description: 'Id of the terms.' })
  id!: string;

  variantId!: string;

  amount?: string | null;

  currency?: string | null;

  @Field(() => SupplierType, { description: 'The supplier.' })
  supplier!: SupplierType;

  @Field(() => String, { nullable: true, description: 'How the supplier calls the variant.' })
  supplierSku!: string | null;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'What one piece costs there; null where not known. Needs the permission to see costs.',
  })
  purchasePrice?: UnitPriceType | null;

  @Field(() => Int, { description: 'Fewest pieces of an order.' })
  minimumQuantity!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from order to delivery, where not as usual for the supplier.',
  })
  leadTimeDays!: number | null;

  @Field(() => Boolean, { description: 'Whether it is bought here first.' })
  preferred!: boolean;
}

export const { Connection: SupplierConnection } = connectionOf(SupplierType, 'Supplier');

@InputType({ description: 'A new supplier.' })
export class CreateSupplierInput {
  @Field(() => String, { description: 'Name, unique in the brand.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  @IsOptional()
  @MaxLength(200)
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsOptional()
  @MaxLength(200)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days from order to delivery, 0 to 730.' })
  leadTimeDays?: number | null;

  @Field(() => String, { defaultValue: '', description: 'What else is good to know.' })
  @MaxLength(2_000)
  note!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a supplier; what is left out stays, null removes.' })
export class UpdateSupplierInput {
  @Field(() => ID, { description: 'The supplier.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name, unique in the brand.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  @IsOptional()
  @MaxLength(200)
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsOptional()
  @MaxLength(200)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days from order to delivery, 0 to 730.' })
  leadTimeDays?: number | null;

  @Field(() => String, { nullable: true, description: 'What else is good to know.' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the brand buys from them.' })
  active?: boolean;
}

@InputType({ description: 'Terms of a supplier for a variant.' })
export class SupplyTermsInput {
  @Field(() => ID, { description: 'The supplier.' })
  supplierId!: string;

  @Field(() => String, { nullable: true, description: 'How the supplier calls the variant.' })
  @IsOptional()
  @MaxLength(100)
  supplierSku?: string | null;

  @Field(() => UnitPriceInput, {
    nullable: true,
    description: 'What one piece costs there; needs the permission to set costs.',
  })
  price?: UnitPriceInput | null;

  @Field(() => Int, { defaultValue: 1, description: 'Fewest pieces of an order.' })
  minimumQuantity!: number;

  @Field(() => Int, { nullable: true, description: 'Days from order to delivery, where not as usual.' })
  leadTimeDays?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is bought here first.' })
  preferred!: boolean;
}

@InputType({ description: 'From whom a variant is bought, all of them.' })
export class SetVariantSuppliersInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Version of the variant that the change is based on.' })
  expectedVersion!: number;

  @Field(() => [SupplyTermsInput], { description: 'The terms, at most 20.' })
  @Nested(() => SupplyTermsInput)
  @ArrayMaxSize(20)
  terms!: SupplyTermsInput[];
}

@ObjectType({ description: 'Outcome of a mutation of a supplier.' })
export class SupplierPayload extends MutationPayload {
  @Field(() => SupplierType, { nullable: true, description: 'The supplier.' })
  supplier?: SupplierType | null;
}

@ObjectType({ description: 'Outcome of setting the suppliers of a variant.' })
export class VariantSuppliersPayload extends MutationPayload {
  @Field(() => ProductVariantType, { nullable: true, description: 'The variant.' })
  variant?: ProductVariantType | null;
}
