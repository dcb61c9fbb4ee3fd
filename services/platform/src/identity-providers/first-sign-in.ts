import { randomBytes } from 'node:crypto';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { membershipsIn } from '../memberships/memberships.read-model.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { hashPassword } from '../users/passwords.ts';
import { PeopleService } from '../users/people.service.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkEmail, checkLocale } from '../users/users.rules.ts';
import type { IdentityProviderEntity } from './identity-provider.entity.ts';
import type { VouchedPerson } from './identity-providers.rules.ts';

/** Who may come in whom a provider vouches for: people we know, and new ones where the provider is set to make members. */
@Injectable()
export class FirstSignIn {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
  ) {}

  /** Id of the person. */
  async admit(ctx: Ctx, provider: IdentityProviderEntity, person: VouchedPerson): Promise<string> {
    const email = checkEmail(person.email);
    const { ownerBrandId: brandId } = provider;
    const known = await this.known(email, brandId);
    if (known !== undefined) return known;
    if (brandId === null || !provider.createPeople) throw noAccount();
    // Nobody knows this password: such a person signs in through the provider, or has a password mailed.
    const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
    const actor = { kind: 'system', id: 'identity-provider', name: provider.name } as const;
    await this.db
      .tx(asPlatform(ctx.with({ actor }), brandId), async (tx) => {
        const { defaultLocale } = await tx.get(BrandEntity, brandId);
        const locale = localeOf(person.locale) ?? defaultLocale;
        await this.people.join(tx, { name: person.name, email, locale, passwordHash }, provider.roles);
      })
      .catch((error: unknown) => {
        // The same person in two windows: one of them was first.
        if (!(error instanceof DomainError) || error.code !== 'USER_EMAIL_TAKEN') throw error;
      });
    const made = await this.known(email, brandId);
    if (made === undefined) throw noAccount();
    return made;
  }

  private known(email: string, brandId: string | null): Promise<string | undefined> {
    return this.db.read(systemCtx(), async (tx: ReadTx) => {
      const user = await tx.findOne(UserEntity, { email });
      if (!user || brandId === null) return user?.id;
      const [member] = await membershipsIn(tx, brandId, [user.id]);
      return member && user.id;
    });
  }
}

function localeOf(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : checkLocale(text.replace('_', '-'));
  } catch {
    return undefined;
  }
}

function noAccount(): DomainError {
  return new DomainError(
    'OIDC_NO_ACCOUNT',
    'Nobody with your e-mail address has access here. Ask an owner to add you.',
  );
}
