import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { UserPayload } from '../users/user.payload.ts';
import {
  ChangePasswordInput,
  ConfirmEmailChangeInput,
  RequestEmailChangeInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  UpdateProfileInput,
} from './accounts.inputs.ts';
import { AccountStepPayload, ChangePasswordPayload } from './accounts.payload.ts';
import { EmailChangeService } from './email-change.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { ProfileService } from './profile.service.ts';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly profiles: ProfileService,
    private readonly passwords: PasswordsService,
    private readonly emails: EmailChangeService,
  ) {}

  @Mutation(() => UserPayload, { description: "Changes the caller's own name and language." })
  async updateProfile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Name and language.' }) input: UpdateProfileInput,
  ): Promise<UserPayload> {
    return { user: await this.profiles.update(ctx, input) };
  }

  @Mutation(() => ChangePasswordPayload, { description: "Changes the caller's password; other sessions end." })
  async changePassword(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The passwords.' }) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    return { endedSessions: await this.passwords.change(ctx, input) };
  }

  @Mutation(() => AccountStepPayload, {
    description:
      'Mails a link for choosing a new password, if the address has an account. The answer is always the same.',
  })
  async requestPasswordReset(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The account.' }) { email }: RequestPasswordResetInput,
  ): Promise<AccountStepPayload> {
    await this.passwords.requestReset(ctx, email);
    return { done: true };
  }

  @Mutation(() => AccountStepPayload, { description: 'Sets a new password by a mailed link; all sessions end.' })
  async resetPassword(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Link and password.' }) input: ResetPasswordInput,
  ): Promise<AccountStepPayload> {
    await this.passwords.reset(ctx, input);
    return { done: true };
  }

  @Mutation(() => AccountStepPayload, {
    description: 'Mails a link to a new address, and a notice to the present one.',
  })
  async requestEmailChange(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The address.' }) input: RequestEmailChangeInput,
  ): Promise<AccountStepPayload> {
    await this.emails.request(ctx, input);
    return { done: true };
  }

  @Mutation(() => AccountStepPayload, { description: 'Moves the account to the address that the link was mailed to.' })
  async confirmEmailChange(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The link.' }) { token }: ConfirmEmailChangeInput,
  ): Promise<AccountStepPayload> {
    await this.emails.confirm(ctx, token);
    return { done: true };
  }
}
