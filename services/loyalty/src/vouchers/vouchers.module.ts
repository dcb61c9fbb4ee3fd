import { Module } from '@nestjs/common';
import { VouchersResolver } from './vouchers.resolver.ts';
import { VouchersRpc } from './vouchers.rpc.ts';
import { VouchersService } from './vouchers.service.ts';

@Module({ providers: [VouchersService, VouchersRpc, VouchersResolver] })
export class VouchersModule {}
