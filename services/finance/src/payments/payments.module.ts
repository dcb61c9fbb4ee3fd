import { Module } from '@nestjs/common';
import { PaymentsResolver } from './payments.resolver.ts';
import { PaymentsService } from './payments.service.ts';

@Module({ providers: [PaymentsResolver, PaymentsService], exports: [PaymentsService] })
export class PaymentsModule {}
