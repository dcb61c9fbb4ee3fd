import { Module } from '@nestjs/common';
import { UploadsRoutes } from './uploads.routes.ts';
import { UploadsService } from './uploads.service.ts';

/** Files from outside, for everything that is read from them. */
@Module({ providers: [UploadsService, UploadsRoutes], exports: [UploadsService] })
export class UploadsModule {}
