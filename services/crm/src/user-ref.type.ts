import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('User', { description: 'A person who works with MH-OS; the platform knows more.' })
@Directive('@key(fields: "id", resolvable: false)')
export class UserRefType {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;
}

/** Somebody by id, for the platform to fill in. */
export const userRef = (id: string | null | undefined): UserRefType | null => (id ? { id } : null);
