import { CurrencyCodeScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { BrandStatus, VatRegime } from './brands.rules.ts';

@InputType({ description: 'The first owner of a new brand.' })
export class BrandOwnerInput {
  @Field(() => String, { description: 'Name they go by.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'E-mail address they sign in with.' })
  @MaxLength(300)
  email!: string;

  @Field(() => String, { description: 'First password; somebody who has an account keeps the password they have.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'A new brand.' })
export class CreateBrandInput {
  @Field(() => String, { description: 'Name for people.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'Short name: 2 to 40 lower-case letters, digits and hyphens, unique.' })
  @MaxLength(100)
  slug!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency where nothing else is said.' })
  defaultCurrency!: string;

  @Field(() => String, { description: 'Home country, two capital letters of ISO 3166.' })
  @MaxLength(10)
  defaultCountry!: string;

  @Field(() => String, { description: 'Language tag where nothing else is said, e.g. "de-DE".' })
  @MaxLength(35)
  defaultLocale!: string;

  @Field(() => String, { description: 'IANA time zone, e.g. "Europe/Berlin".' })
  @MaxLength(60)
  timeZone!: string;

  @Field(() => VatRegime, { nullable: true, description: 'How it accounts for VAT; STANDARD unless said.' })
  vatRegime?: VatRegime | null;

  @Field(() => String, { nullable: true, description: 'VAT id with its country.' })
  @IsOptional()
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => BrandOwnerInput, { nullable: true, description: 'The first owner; can be added later as a user.' })
  @IsOptional()
  @Nested(() => BrandOwnerInput)
  owner?: BrandOwnerInput | null;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key creates nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to the brand of the session; what is left out stays.' })
export class UpdateBrandInput {
  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => BrandStatus, {
    nullable: true,
    description: 'Whether it can be worked in; only the present one is accepted.',
    deprecationReason: 'Use suspendBrand and resumeBrand, which ask for a reason.',
  })
  status?: BrandStatus | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency where nothing else is said.' })
  defaultCurrency?: string | null;

  @Field(() => String, { nullable: true, description: 'Home country, two capital letters of ISO 3166.' })
  @IsOptional()
  @MaxLength(10)
  defaultCountry?: string | null;

  @Field(() => String, { nullable: true, description: 'Language tag where nothing else is said.' })
  @IsOptional()
  @MaxLength(35)
  defaultLocale?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  @IsOptional()
  @MaxLength(60)
  timeZone?: string | null;

  @Field(() => VatRegime, { nullable: true, description: 'How it accounts for VAT.' })
  vatRegime?: VatRegime | null;

  @Field(() => String, { nullable: true, description: 'VAT id with its country; an empty text removes it.' })
  @IsOptional()
  @MaxLength(30)
  vatId?: string | null;
}

@InputType({ description: 'Suspending or resuming a brand.' })
export class BrandStatusInput {
  @Field(() => ID, { description: 'The brand.' })
  @MaxLength(40)
  brandId!: string;

  @Field(() => String, { description: 'Why, in a sentence; people who cannot sign in are told.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Int, { description: 'Version of the brand that the decision is based on.' })
  expectedVersion!: number;
}
