import { Module } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { SecretKey } from '../secret-key.ts';
import { JwksController } from './jwks.controller.ts';
import { KeysService } from './keys.service.ts';

@Module({
  controllers: [JwksController],
  providers: [
    KeysService,
    {
      provide: SecretKey,
      inject: [PLATFORM_CONFIG],
      useFactory: (config: PlatformConfig) => new SecretKey(config.MH_SECRET_KEY),
    },
  ],
  exports: [KeysService, SecretKey],
})
export class KeysModule {}
