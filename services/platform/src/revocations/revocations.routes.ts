import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GatewayRoutes } from './gateway-routes.ts';
import { RevocationsService } from './revocations.service.ts';

/** GET /internal/revocations?since=cursor, for gateways. */
@Injectable()
export class RevocationsRoutes implements OnModuleInit {
  constructor(
    private readonly routes: GatewayRoutes,
    private readonly revocations: RevocationsService,
  ) {}

  onModuleInit(): Promise<void> {
    return this.routes.get('/internal/revocations', ({ since }) => this.revocations.since(since));
  }
}
