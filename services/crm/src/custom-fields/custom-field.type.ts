import { MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { CustomSubject, CustomType } from './custom-field.rules.ts';

export const CustomSubjectEnum = graphEnum('CrmCustomSubject', 'What own fields are of.', {
  PERSON: 'People.',
  COMPANY: 'Companies.',
});

export const CustomTypeEnum = graphEnum('CrmCustomType', 'What an own field takes.', {
  TEXT: 'A text.',
  NUMBER: 'A number.',
  DATE: 'A day.',
  BOOLEAN: 'Yes or no.',
  CHOICE: 'One of its choices.',
});

@ObjectType('CrmCustomField', { description: 'An own field of the brand.' })
export class CustomFieldType {
  @Field(() => ID, { description: 'Id of the field.' })
  id!: string;

  @Field(() => CustomSubjectEnum, { description: 'What it is a field of.' })
  subject!: CustomSubject;

  @Field(() => String, { description: 'Key in values, never changed.' })
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  label!: string;

  @Field(() => CustomTypeEnum, { description: 'What it takes.' })
  type!: CustomType;

  @Field(() => [String], { description: 'Choices of a choice.' })
  choices!: string[];

  @Field(() => Int, { description: 'Place among the others.' })
  place!: number;
}

@InputType({ description: 'An own field, new or changed.' })
export class SaveCrmCustomFieldInput {
  @Field(() => CustomSubjectEnum, { description: 'What it is a field of.' })
  subject!: CustomSubject;

  @Field(() => String, { description: 'Key: small letters, digits, underscores; an existing one is changed.' })
  @Length(1, 40)
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 80)
  label!: string;

  @Field(() => CustomTypeEnum, { description: 'What it takes; never changed later.' })
  type!: CustomType;

  @Field(() => [String], { nullable: true, description: 'Choices of a choice.' })
  @ArrayMaxSize(100)
  @MaxLength(80, { each: true })
  choices?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Place among the others.' })
  @IsInt()
  @Min(0)
  @Max(1000)
  place?: number | null;
}

@InputType({ description: 'Which own field to remove; values of it are kept but no longer shown.' })
export class RemoveCrmCustomFieldInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}

@ObjectType('CrmCustomFieldPayload', { description: 'The own field after the change, or why it was refused.' })
export class CustomFieldPayload extends MutationPayload {
  @Field(() => CustomFieldType, { nullable: true, description: 'The field.' })
  field?: CustomFieldType;
}
