import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { RevocationsModule } from '../revocations/revocations.module.ts';
import { ApiKeyExchange } from './api-key-exchange.ts';
import { ApiKeysResolver } from './api-keys.resolver.ts';
import { ApiKeysService } from './api-keys.service.ts';

@Module({ imports: [KeysModule, RevocationsModule], providers: [ApiKeyExchange, ApiKeysResolver, ApiKeysService] })
export class ApiKeysModule {}
