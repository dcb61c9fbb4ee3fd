import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { SecondFactorModule } from '../second-factor/second-factor.module.ts';
import { ProofModule } from './proof.module.ts';
import { SessionListResolver } from './session-list.resolver.ts';
import { SessionListService } from './session-list.service.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { TokensService } from './tokens.service.ts';
import { ViewerService } from './viewer.service.ts';

@Module({
  imports: [KeysModule, ProofModule, SecondFactorModule],
  providers: [
    SessionListResolver,
    SessionListService,
    SessionsResolver,
    SessionsService,
    SignInService,
    TokensService,
    ViewerService,
  ],
  exports: [SessionsService, SignInService, TokensService],
})
export class SessionsModule {}
