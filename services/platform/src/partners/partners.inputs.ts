import { enumFilterOf, Nested, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { PartnerAction, PartnerKind, PartnerStatus } from './partner.rules.ts';

export const PartnerStatusFilter = enumFilterOf<PartnerStatus>('PartnerStatusFilter', PartnerStatus);

@WhereInput('PartnerFilter', 'Which partners to show; all given conditions must hold.')
export class PartnerFilter extends Where<PartnerFilter> {
  @Field(() => PartnerStatusFilter, { nullable: true, description: 'How the work with it stands.' })
  status?: object | null;

  @Field(() => StringFilter, { nullable: true, description: 'Words of its legal name.' })
  legalName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'City.' })
  city?: StringFilter | null;
}

@InputType({ isAbstract: true, description: 'What a partner may have beside its name.' })
abstract class PartnerDetails {
  @Field(() => String, { nullable: true, description: 'VAT id with its country; an empty text removes it.' })
  @IsOptional()
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number; an empty text removes it.' })
  @IsOptional()
  @MaxLength(1000)
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code; an empty text removes it.' })
  @IsOptional()
  @MaxLength(1000)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City; an empty text removes it.' })
  @IsOptional()
  @MaxLength(1000)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for; an empty text removes it.' })
  @IsOptional()
  @MaxLength(1000)
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the contact; an empty text removes it.' })
  @IsOptional()
  @MaxLength(300)
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number, of the country or with a country code; an empty text removes it.',
  })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;
}

@InputType({ description: 'A new partner.' })
export class CreatePartnerInput extends PartnerDetails {
  @Field(() => String, { description: 'Legal name, unique in the brand.' })
  @MaxLength(1000)
  legalName!: string;

  @Field(() => [PartnerKind], { description: 'What it does for the brand, at least one.' })
  @ArrayMaxSize(20)
  kinds!: PartnerKind[];

  @Field(() => String, { description: 'Country, two capital letters of ISO 3166.' })
  @MaxLength(10)
  country!: string;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key adds nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to a partner; what is left out stays.' })
export class UpdatePartnerInput extends PartnerDetails {
  @Field(() => ID, { description: 'The partner.' })
  @MaxLength(40)
  partnerId!: string;

  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Legal name, unique in the brand.' })
  @IsOptional()
  @MaxLength(1000)
  legalName?: string | null;

  @Field(() => [PartnerKind], { nullable: true, description: 'What it does; the roles of its people follow.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: PartnerKind[] | null;

  @Field(() => String, { nullable: true, description: 'Country, two capital letters of ISO 3166.' })
  @IsOptional()
  @MaxLength(10)
  country?: string | null;
}

@InputType({ description: 'Pausing, taking up or ending the work with a partner.' })
export class ChangePartnerStatusInput {
  @Field(() => ID, { description: 'The partner.' })
  @MaxLength(40)
  partnerId!: string;

  @Field(() => PartnerAction, { description: 'What to do.' })
  action!: PartnerAction;

  @Field(() => String, { description: 'Why, in a sentence.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Int, { description: 'Version that the decision is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'Somebody who is new in the brand.' })
export class PartnerPersonInput {
  @Field(() => String, { description: 'Name they go by.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'E-mail address they sign in with.' })
  @MaxLength(300)
  email!: string;

  @Field(() => String, { description: 'First password; somebody who has an account keeps the password they have.' })
  @MaxLength(1000)
  password!: string;

  @Field(() => String, { description: 'Language tag of the console for them.' })
  @MaxLength(35)
  locale!: string;
}

@InputType({ description: 'Linking a person to a partner: a member by id, or somebody new.' })
export class AddPartnerUserInput {
  @Field(() => ID, { description: 'The partner.' })
  @MaxLength(40)
  partnerId!: string;

  @Field(() => ID, { nullable: true, description: 'A member of the brand; never oneself.' })
  @IsOptional()
  @MaxLength(40)
  userId?: string | null;

  @Field(() => PartnerPersonInput, { nullable: true, description: 'Somebody new, who joins the brand with it.' })
  @IsOptional()
  @Nested(() => PartnerPersonInput)
  person?: PartnerPersonInput | null;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key links nobody twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Unlinking a person from a partner.' })
export class RemovePartnerUserInput {
  @Field(() => ID, { description: 'The partner.' })
  @MaxLength(40)
  partnerId!: string;

  @Field(() => ID, { description: 'The person; never oneself.' })
  @MaxLength(40)
  userId!: string;
}
