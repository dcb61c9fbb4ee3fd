import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput, orderInputOf } from '@mh-os/graphql';
import { Field, registerEnumType } from '@nestjs/graphql';

@WhereInput('PersonWhere', 'Which people.')
export class PersonWhere extends Where<PersonWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name as shown.' })
  displayName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By country.' })
  country?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By language.' })
  language?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By who looks after them.' })
  ownerId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By how they became known.' })
  source?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they became known.' })
  createdAt?: DateTimeFilter | null;
}

export enum PersonOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people can be ordered by.',
  valuesMap: {
    NAME: { description: 'The name.' },
    CREATED_AT: { description: 'When they became known.' },
    UPDATED_AT: { description: 'The last change.' },
  },
});

export const PersonOrder = orderInputOf('PersonOrder', PersonOrderField);
