import { Directive, Field, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../scalars/scalars.ts';

@ObjectType('UserError', { description: 'Why a mutation was refused. With any of these, nothing has changed.' })
@Directive('@shareable')
export class UserErrorType {
  @Field(() => String, { description: 'Stable code for programs, e.g. "CONFLICT".' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what is allowed, for people.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input the fault lies, e.g. ["lines", "3", "price"].' })
  path!: string[];

  @Field(() => JsonScalar, { nullable: true, description: 'Facts to act on: allowed values, current version ...' })
  details?: unknown;
}

@ObjectType('Warning', { description: 'Something worth a look that did not stop the mutation.' })
@Directive('@shareable')
export class WarningType {
  @Field(() => String, { description: 'Stable code for programs.' })
  code!: string;

  @Field(() => String, { description: 'What to look at, for people.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input it lies.' })
  path!: string[];
}

/**
 * Base of every mutation's payload. Other fields of a payload are nullable, since a refusal leaves them out. A resolver
 * returns neither list unless it has something to say: both default to empty.
 */
@ObjectType({ isAbstract: true })
export abstract class MutationPayload {
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was done.' })
  userErrors?: UserErrorType[];

  @Field(() => [WarningType], { description: 'What is worth a look although it was done.' })
  warnings?: WarningType[];
}
