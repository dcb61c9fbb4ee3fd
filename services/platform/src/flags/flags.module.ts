import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.ts';
import { RevocationsModule } from '../revocations/revocations.module.ts';
import { FlagOverridesService } from './flag-overrides.service.ts';
import { FlagReadsService } from './flag-reads.service.ts';
import { FlagSetRoutes } from './flag-set.routes.ts';
import { FlagSetRpc } from './flag-set.rpc.ts';
import { FlagSetService } from './flag-set.service.ts';
import { FlagStaleWatch } from './flag-stale.watch.ts';
import { FlagsResolver } from './flags.resolver.ts';
import { FlagsService } from './flags.service.ts';

@Module({
  imports: [ApprovalsModule, RevocationsModule],
  providers: [
    FlagOverridesService,
    FlagReadsService,
    FlagSetRoutes,
    FlagSetRpc,
    FlagSetService,
    FlagStaleWatch,
    FlagsResolver,
    FlagsService,
  ],
  exports: [FlagSetService],
})
export class FlagsModule {}
