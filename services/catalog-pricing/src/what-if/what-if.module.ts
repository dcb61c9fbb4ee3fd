import { Module } from '@nestjs/common';
import { VolumesService } from './volumes.service.ts';
import { WhatIfResolver } from './what-if.resolver.ts';
import { WhatIfService } from './what-if.service.ts';

@Module({ providers: [VolumesService, WhatIfService, WhatIfResolver], exports: [VolumesService] })
export class WhatIfModule {}
