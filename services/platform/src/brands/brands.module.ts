import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { ProvisioningModule } from '../provisioning/provisioning.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { BrandStatusService } from './brand-status.service.ts';
import { BrandsResolver } from './brands.resolver.ts';
import { BrandsService } from './brands.service.ts';

@Module({
  imports: [KeysModule, ProvisioningModule, UsersModule],
  providers: [BrandsService, BrandStatusService, BrandsResolver],
  exports: [BrandsService],
})
export class BrandsModule {}
