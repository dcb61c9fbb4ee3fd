import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { AttributeKind, AttributeLabel, AttributeLevel, AttributeOption } from './attribute.rules.ts';

/** What can be said of products or variants, and of which kind it is. Values are rows of attribute_value. */
@Entity('attribute')
@Unique('attribute_code_key', ['brandId', 'code'])
@Unique('attribute_kind_key', ['brandId', 'id', 'kind', 'level'])
@Check('attribute_kind_check', `kind IN ('TEXT', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'DATE')`)
@Check('attribute_level_check', `level IN ('PRODUCT', 'VARIANT')`)
@Check('attribute_unit_check', `unit IS NULL OR kind = 'NUMBER'`)
export class AttributeEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  kind!: AttributeKind;

  @Column('text')
  level!: AttributeLevel;

  @Column('text')
  label!: string;

  @Column('jsonb')
  translations!: AttributeLabel[];

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('jsonb')
  options!: AttributeOption[];

  @Column('boolean')
  required!: boolean;

  @Column('boolean')
  filterable!: boolean;

  /** Categories whose products it is for, with those below; empty for all. */
  @Column('uuid', { array: true })
  categoryIds!: string[];

  @Column('integer')
  position!: number;
}
