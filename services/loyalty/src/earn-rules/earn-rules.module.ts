import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { EarnRulesResolver } from './earn-rules.resolver.ts';
import { EarnRulesService } from './earn-rules.service.ts';
import { SimulationService } from './simulation.service.ts';

@Module({
  imports: [CatalogueModule],
  providers: [EarnRulesService, SimulationService, EarnRulesResolver],
  exports: [EarnRulesService],
})
export class EarnRulesModule {}
