import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { FirstSignIn } from './first-sign-in.ts';
import { IdentityProvidersResolver } from './identity-providers.resolver.ts';
import { IdentityProvidersService } from './identity-providers.service.ts';
import { OidcClient } from './oidc-client.ts';
import { OidcSignInResolver } from './oidc-sign-in.resolver.ts';
import { OidcSignInService } from './oidc-sign-in.service.ts';
import { ProviderSecrets } from './provider-secrets.ts';

@Module({
  imports: [KeysModule, RolesModule, SessionsModule, UsersModule],
  providers: [
    FirstSignIn,
    IdentityProvidersResolver,
    IdentityProvidersService,
    OidcClient,
    OidcSignInResolver,
    OidcSignInService,
    ProviderSecrets,
  ],
})
export class IdentityProvidersModule {}
