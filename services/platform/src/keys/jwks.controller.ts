import type { Jwks } from '@mh-os/auth';
import { Controller, Get, Header } from '@nestjs/common';
import { KeysService } from './keys.service.ts';

/** Public keys for verifiers of access tokens. Public by nature: no signed context is asked for. */
@Controller('.well-known')
export class JwksController {
  constructor(private readonly keys: KeysService) {}

  @Get('jwks.json')
  @Header('cache-control', 'public, max-age=300')
  jwks(): Promise<Jwks> {
    return this.keys.jwks();
  }
}
