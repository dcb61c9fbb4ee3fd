import { DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString } from 'class-validator';
import { DocumentVatMode, HealthClaims } from './brand-rules.rules.ts';

registerEnumType(DocumentVatMode, {
  name: 'DocumentVatMode',
  description: 'How VAT is summed up on a document.',
  valuesMap: {
    PER_LINE: { description: 'Rounded on each line, then added up.' },
    PER_RATE: { description: 'Added up per rate, then rounded once.' },
  },
});
registerEnumType(HealthClaims, {
  name: 'BrandHealthClaims',
  description: 'How far texts may claim an effect on health.',
  valuesMap: {
    FORBIDDEN: { description: 'Not at all.' },
    WITH_EVIDENCE: { description: 'Only with evidence on file.' },
    FREE: { description: 'Without a rule of the brand.' },
  },
});

@ObjectType('BrandRules', { description: 'What a brand has decided for all who work in its name.' })
export class BrandRulesType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Highest discount in percent; null sets no limit.' })
  maxDiscountPercent!: string | null;

  @Field(() => Boolean, { description: 'Whether more may be sold than is in stock.' })
  backordersAllowed!: boolean;

  @Field(() => Int, { description: 'Days in which consumers may return goods; the law gives 14.' })
  returnDays!: number;

  @Field(() => DocumentVatMode, { description: 'How VAT is summed up on its documents unless said otherwise.' })
  documentVatMode!: DocumentVatMode;

  @Field(() => HealthClaims, { description: 'How far its texts may claim an effect on health.' })
  healthClaims!: HealthClaims;

  @Field(() => [String], { description: 'Claims that none of its texts makes.' })
  forbiddenClaims!: readonly string[];

  @Field(() => Boolean, { description: 'Whether people must have a second factor to work in the brand.' })
  secondFactorRequired!: boolean;

  @Field(() => Int, {
    description: 'Days that people have to set one up, from when the rule was made or from when they joined.',
  })
  secondFactorGraceDays!: number;

  @Field(() => Int, { description: '0 until the brand first decides; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'Changes to the rules of the brand of the session; what is left out stays.' })
export class UpdateBrandRulesInput {
  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Highest discount in percent, 0 to 100.' })
  @IsOptional()
  maxDiscountPercent?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True takes the limit of discounts away.' })
  noDiscountLimit?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether more may be sold than is in stock.' })
  backordersAllowed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days in which consumers may return goods, 14 to 365.' })
  returnDays?: number | null;

  @Field(() => DocumentVatMode, { nullable: true, description: 'How VAT is summed up on documents.' })
  documentVatMode?: DocumentVatMode | null;

  @Field(() => HealthClaims, { nullable: true, description: 'How far texts may claim an effect on health.' })
  healthClaims?: HealthClaims | null;

  @Field(() => [String], { nullable: true, description: 'Claims that no text makes, at most 100.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  forbiddenClaims?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether people must have a second factor.' })
  secondFactorRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days that people have to set one up, 0 to 90.' })
  secondFactorGraceDays?: number | null;
}

@ObjectType({ description: "Outcome of a change of a brand's rules." })
export class BrandRulesPayload extends MutationPayload {
  @Field(() => BrandRulesType, { nullable: true, description: 'The rules.' })
  rules?: BrandRulesType;
}
