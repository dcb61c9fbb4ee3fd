import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { BrandsResolver } from './brands.resolver.ts';
import { BrandsService } from './brands.service.ts';

@Module({ imports: [KeysModule, UsersModule], providers: [BrandsService, BrandsResolver], exports: [BrandsService] })
export class BrandsModule {}
