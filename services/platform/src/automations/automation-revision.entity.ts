import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import type { RuleDefinition } from './automations.rules.ts';

/** What a rule said at one time. Never changed; every save adds one. */
@Entity('automation_revision')
@Unique('automation_revision_key', ['brandId', 'ruleId', 'revision'])
@ForeignKey(() => AutomationRuleEntity, ['brandId', 'ruleId'], ['brandId', 'id'], {
  name: 'automation_revision_rule_fkey',
})
export class AutomationRevisionEntity extends BrandRecord {
  @Column('uuid')
  ruleId!: string;

  @Column('int')
  revision!: number;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('jsonb')
  definition!: RuleDefinition;

  @Column('jsonb')
  author!: Actor;
}
