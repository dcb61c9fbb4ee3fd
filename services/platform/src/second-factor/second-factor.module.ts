import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { MailModule } from '../mail/mail.module.ts';
import { ProofModule } from '../sessions/proof.module.ts';
import { MemberFactorResolver } from './member-factor.resolver.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecondFactorSetup } from './second-factor-setup.service.ts';

@Module({
  imports: [KeysModule, MailModule, ProofModule],
  providers: [MemberFactorResolver, SecondFactorResolver, SecondFactorService, SecondFactorSetup],
  exports: [SecondFactorService],
})
export class SecondFactorModule {}
