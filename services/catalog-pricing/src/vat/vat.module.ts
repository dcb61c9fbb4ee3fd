import { Module } from '@nestjs/common';
import { VatResolver } from './vat.resolver.ts';
import { VatService } from './vat.service.ts';

@Module({ providers: [VatService, VatResolver] })
export class VatModule {}
