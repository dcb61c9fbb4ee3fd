import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A permission and what holding it allows.' })
export class PermissionInfo {
  @Field(() => String, { description: 'Name, "domain.resource.action".' })
  name!: string;

  @Field(() => String, { description: 'What holding it allows, in a sentence.' })
  description!: string;

  @Field(() => Boolean, {
    description: "Whether you can put it into a brand's role: you hold it, and it is not about the platform itself.",
  })
  grantable!: boolean;
}

@ObjectType({ description: 'The permissions of one domain.' })
export class PermissionDomain {
  @Field(() => String, { description: 'The domain, e.g. "catalog-pricing".' })
  domain!: string;

  @Field(() => [PermissionInfo], { description: 'Its permissions, by name.' })
  permissions!: PermissionInfo[];
}

@ObjectType({ description: 'How to come by a permission that one lacks.' })
export class GrantAdvice {
  @Field(() => String, { description: 'The permission.' })
  permission!: string;

  @Field(() => [String], { description: 'Names of the roles of the brand that include it.' })
  roles!: string[];

  @Field(() => [String], { description: 'Names of people of the brand who can give one of these roles.' })
  people!: string[];
}
