import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';

/** A program's access to one brand. Of its secrets only hashes are known. */
@Entity('api_key')
@Index('api_key_by_id', ['id'])
@Check('api_key_scopes_check', 'cardinality(scopes) > 0')
@Check('api_key_previous_check', '(previous_hash IS NULL) = (previous_until IS NULL)')
export class ApiKeyEntity extends BrandEntity {
  @Column('text')
  name!: string;

  /** Names of permissions, never wildcards. */
  @Column('text', { array: true })
  scopes!: string[];

  /** Addresses and ranges it may be used from; empty for all. */
  @Column('text', { array: true })
  addresses!: string[];

  /** SHA-256 of the secret, hex. */
  @Column('text')
  secretHash!: string;

  /** When the present secret was first used: until then it may be replaced without anybody noticing. */
  @Column('timestamptz', { nullable: true })
  secretUsedAt!: Date | null;

  /** The secret before the last rotation, and how long it lives on. */
  @Column('text', { nullable: true })
  previousHash!: string | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** To the minute. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('text')
  createdById!: string;

  @Column('text', { nullable: true })
  createdByName!: string | null;
}
