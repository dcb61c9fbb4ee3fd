import { AuthModule, RequestAuth } from '@mh-os/auth';
import { SubgraphModule } from '@mh-os/graphql';
import { HostModule } from '@mh-os/host';
import { Module } from '@nestjs/common';
import { config } from './config.ts';
import { features } from './features.ts';
import { foundation, service } from './foundation.ts';

@Module({
  imports: [
    ...foundation,
    HostModule.forRoot({ name: service, config: config() }),
    AuthModule.forRoot({ audience: service, config: config() }),
    SubgraphModule.forRoot({ name: service, auth: RequestAuth, config: config() }),
    ...features,
  ],
})
export class AppModule {}
