import type { Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { AccountEntity } from '../src/accounts/account.entity.ts';
import { AccountsService } from '../src/accounts/accounts.service.ts';

/** A account of the caller's brand. */
export function aAccount(service: TestService, ctx: Ctx, code = 'SAMPLE-1'): Promise<AccountEntity> {
  return service.app
    .get(AccountsService)
    .create(ctx, { idempotencyKey: `account-${code}`, code, name: `Sample ${code}`, type: 'EXPENSE' });
}
