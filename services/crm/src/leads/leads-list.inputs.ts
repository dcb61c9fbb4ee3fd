import {
  DateTimeFilter,
  IdFilter,
  IntFilter,
  StringFilter,
  Where,
  WhereInput,
  orderInputOf,
  graphEnum,
} from '@mh-os/graphql';
import { Field } from '@nestjs/graphql';

@WhereInput('LeadWhere', 'Which leads.')
export class LeadWhere extends Where<LeadWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By state.' })
  status?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By who works on it.' })
  ownerId?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the form that brought it.' })
  formId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By where it comes from.' })
  source?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name, company, e-mail or number, all together.' })
  text?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'By score.' })
  score?: IntFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it came in.' })
  capturedAt?: DateTimeFilter | null;
}

export const LeadOrderField = graphEnum<'CAPTURED_AT' | 'SCORE' | 'CHANCE'>(
  'LeadOrderField',
  'What leads are ordered by.',
  {
    CAPTURED_AT: 'When they came in.',
    SCORE: 'The score by rules.',
    CHANCE: 'The chance by the model.',
  },
);
export type LeadOrderField = keyof typeof LeadOrderField;
export const LeadOrder = orderInputOf<LeadOrderField>('LeadOrder', LeadOrderField as Record<string, LeadOrderField>);
