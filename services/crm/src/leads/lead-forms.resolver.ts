import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  LeadFormPayload,
  LeadFormType,
  PublicLeadFormType,
  SubmitLeadFormInput,
  SubmitLeadFormPayload,
} from './lead-form.type.ts';
import { CreateLeadFormInput, UpdateLeadFormInput } from './lead-form.inputs.ts';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { LeadFormsService } from './lead-forms.service.ts';

@Resolver(() => LeadFormType)
export class LeadFormsResolver {
  constructor(private readonly service: LeadFormsService) {}

  @Query(() => [LeadFormType], { nullable: true, description: 'The forms of the brand.' })
  leadForms(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Query(() => PublicLeadFormType, {
    nullable: true,
    description: 'What a page needs to show a form; null where there is no open one of that key.',
  })
  publicLeadForm(@Args('publicKey', { type: () => String, description: 'Key of the form.' }) publicKey: string) {
    return this.service.shown(publicKey);
  }

  @Mutation(() => SubmitLeadFormPayload, { description: 'Sends a form; anybody may, so often a minute.' })
  async submitLeadForm(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What was filled in.' }) input: SubmitLeadFormInput,
  ) {
    await this.service.submit(ctx, input);
    return { received: true };
  }

  @Mutation(() => LeadFormPayload, { description: 'Makes a form.' })
  async createLeadForm(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateLeadFormInput) {
    return { form: await this.service.create(ctx, input) };
  }

  @Mutation(() => LeadFormPayload, { description: 'Changes a form, opens or closes it.' })
  async updateLeadForm(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'As it shall be.' }) input: UpdateLeadFormInput,
  ) {
    return { form: await this.service.update(ctx, input) };
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who gets its leads; whoever is next where null.' })
  assignee(@Parent() { assigneeId }: LeadFormType): UserRefType | null {
    return userRef(assigneeId);
  }

  @ResolveField(() => Int, { description: 'Leads that it brought.' })
  async submissions(@Parent() { id }: LeadFormType, @CurrentLoaders() loaders: Loaders): Promise<number> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.service.submissions(ctx, ids);
    return (await loaders.for<string, number>(this, 'submissions', load).load(id)) ?? 0;
  }
}
