import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** What somebody says about an item. */
@Entity('content_comment')
export class ContentCommentEntity extends BrandRecord {
  @Column('uuid')
  itemId!: string;

  @Column('text')
  text!: string;

  @Column('jsonb')
  author!: Actor;
}

/** Where and when an item went out. */
@Entity('content_publication')
export class ContentPublicationEntity extends BrandRecord {
  @Column('uuid')
  itemId!: string;

  @Column('text')
  url!: string;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('text')
  means!: 'HAND' | 'INTEGRATION';

  @Column('jsonb')
  author!: Actor;
}
