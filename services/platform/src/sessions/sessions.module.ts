import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { TokensService } from './tokens.service.ts';
import { ViewerService } from './viewer.service.ts';

@Module({
  imports: [KeysModule],
  providers: [SessionsResolver, SessionsService, SignInService, SignInThrottle, TokensService, ViewerService],
  exports: [SessionsService, TokensService],
})
export class SessionsModule {}
