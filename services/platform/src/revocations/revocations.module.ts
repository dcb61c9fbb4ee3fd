import { Module } from '@nestjs/common';
import { GatewayRoutes } from './gateway-routes.ts';
import { RevocationsRoutes } from './revocations.routes.ts';
import { RevocationsService } from './revocations.service.ts';

@Module({ providers: [GatewayRoutes, RevocationsRoutes, RevocationsService], exports: [GatewayRoutes] })
export class RevocationsModule {}
