import { Module } from '@nestjs/common';
import { PasswordProof } from './password-proof.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** What counts attempts and asks for passwords: apart from sessions, so that the second factor can use it too. */
@Module({ providers: [PasswordProof, SignInThrottle], exports: [PasswordProof, SignInThrottle] })
export class ProofModule {}
