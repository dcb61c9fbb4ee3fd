import { type DynamicModule, Module } from '@nestjs/common';
import { RequestAuth } from './request-auth.ts';
import { ServiceIdentity } from './service-context.ts';

/** Variables that identity needs, each JSON; `identityShape` of libs/host describes and reads them. */
export interface IdentityConfig {
  readonly MH_GATEWAY_JWKS: string;
  readonly MH_SERVICE_PRIVATE_JWK: string;
  readonly MH_SERVICES_JWKS: string;
}

/** Under this token libs/messaging, which does not know this lib, asks for who signs and verifies requests. */
const RPC_SIGNER = 'MH_RPC_SIGNER';

/** Provides RequestAuth (who calls over HTTP) and ServiceIdentity (who calls over NATS), globally. */
@Module({})
export class AuthModule {
  static forRoot(options: { audience: string; config: IdentityConfig }): DynamicModule {
    const { audience, config } = options;
    return {
      module: AuthModule,
      global: true,
      providers: [
        { provide: RequestAuth, useFactory: () => new RequestAuth({ jwks: config.MH_GATEWAY_JWKS, audience }) },
        {
          provide: ServiceIdentity,
          useFactory: () =>
            new ServiceIdentity({
              service: audience,
              privateJwk: config.MH_SERVICE_PRIVATE_JWK,
              jwks: config.MH_SERVICES_JWKS,
            }),
        },
        { provide: RPC_SIGNER, useExisting: ServiceIdentity },
      ],
      exports: [RequestAuth, ServiceIdentity, RPC_SIGNER],
    };
  }
}
