import { MutationPayload } from '@mh-os/graphql';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';

@ObjectType('BrandIdentity', { description: 'How a brand speaks: for people and for whatever writes in its name.' })
export class BrandIdentityType {
  @Field(() => String, { description: 'Its line in a few words.' })
  tagline!: string;

  @Field(() => String, { description: 'How it sounds, described in sentences.' })
  voice!: string;

  @Field(() => [String], { description: 'Its tone in single words.' })
  tone!: readonly string[];

  @Field(() => [String], { description: 'Words it wants to be known by.' })
  keywords!: readonly string[];

  @Field(() => [String], { description: 'Words it never uses.' })
  forbiddenWords!: readonly string[];

  @Field(() => [String], { description: 'Languages it speaks, as tags, the most important first.' })
  languages!: readonly string[];

  @Field(() => Int, { description: '0 until it is first written; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'Changes to how the brand of the session speaks; what is left out stays.' })
export class UpdateBrandIdentityInput {
  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its line in a few words.' })
  @IsOptional()
  @MaxLength(1000)
  tagline?: string | null;

  @Field(() => String, { nullable: true, description: 'How it sounds, described in sentences.' })
  @IsOptional()
  @MaxLength(10_000)
  voice?: string | null;

  @Field(() => [String], { nullable: true, description: 'Its tone in single words, at most 12.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  tone?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words it wants to be known by, at most 100.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  keywords?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words it never uses, at most 200.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  forbiddenWords?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Languages it speaks, as tags, at most 20.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  languages?: string[] | null;
}

@ObjectType({ description: 'Outcome of a change of how a brand speaks.' })
export class BrandIdentityPayload extends MutationPayload {
  @Field(() => BrandIdentityType, { nullable: true, description: 'The identity.' })
  identity?: BrandIdentityType;
}
