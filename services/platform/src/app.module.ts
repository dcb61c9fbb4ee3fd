import { AuthModule, RequestAuth, ServiceIdentity } from '@mh-os/auth';
import { SubgraphModule } from '@mh-os/graphql';
import { HostModule } from '@mh-os/host';
import { messagingConfigFrom, MessagingModule, RPC_SIGNER } from '@mh-os/messaging';
import { Global, Module } from '@nestjs/common';
import { config } from './config.ts';
import { features } from './features.ts';
import { foundation } from './foundation.ts';

const service = 'platform';

/** With it this service asks others and answers them. */
@Global()
@Module({ providers: [{ provide: RPC_SIGNER, useExisting: ServiceIdentity }], exports: [RPC_SIGNER] })
class RpcIdentityModule {}

@Module({
  imports: [
    ...foundation,
    HostModule.forRoot({ name: service, config: config() }),
    MessagingModule.forRoot({ service, config: messagingConfigFrom(config()) }),
    AuthModule.forRoot({ audience: service, config: config() }),
    RpcIdentityModule,
    SubgraphModule.forRoot({ name: service, auth: RequestAuth, config: config() }),
    ...features,
  ],
})
export class AppModule {}
