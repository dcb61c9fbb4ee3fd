import { Module } from '@nestjs/common';
import { CustomersRpc } from './customers.rpc.ts';
import { CustomersService } from './customers.service.ts';

@Module({ providers: [CustomersRpc, CustomersService], exports: [CustomersService] })
export class CustomersModule {}
