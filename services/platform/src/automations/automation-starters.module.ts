import { Module } from '@nestjs/common';
import { AutomationStarters } from './automation-starters.ts';

@Module({ providers: [AutomationStarters], exports: [AutomationStarters] })
export class AutomationStartersModule {}
