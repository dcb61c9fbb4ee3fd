import { AuthModule, RequestAuth, ServiceIdentity } from '@mh-os/auth';
import { SubgraphModule } from '@mh-os/graphql';
import { HostModule } from '@mh-os/host';
import { RPC_SIGNER } from '@mh-os/messaging';
import { Global, Module } from '@nestjs/common';
import { config } from './config.ts';
import { features } from './features.ts';
import { foundation, service } from './foundation.ts';

/** With it this service asks others and answers them. */
@Global()
@Module({ providers: [{ provide: RPC_SIGNER, useExisting: ServiceIdentity }], exports: [RPC_SIGNER] })
class RpcIdentityModule {}

@Module({
  imports: [
    ...foundation,
    HostModule.forRoot({ name: service, config: config() }),
    AuthModule.forRoot({ audience: service, config: config() }),
    RpcIdentityModule,
    SubgraphModule.forRoot({ name: service, auth: RequestAuth, config: config() }),
    ...features,
  ],
})
export class AppModule {}
