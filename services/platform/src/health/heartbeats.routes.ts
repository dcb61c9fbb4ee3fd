import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GatewayRoutes } from '../revocations/gateway-routes.ts';
import { HeartbeatsListener } from './heartbeats.listener.ts';

/** POST /internal/heartbeats, for gateways, which have no message server to tell. */
@Injectable()
export class HeartbeatsRoutes implements OnModuleInit {
  constructor(
    private readonly routes: GatewayRoutes,
    private readonly heartbeats: HeartbeatsListener,
  ) {}

  onModuleInit(): Promise<void> {
    return this.routes.post('/internal/heartbeats', async (body) => {
      await this.heartbeats.keep(JSON.stringify(body));
      return {};
    });
  }
}
