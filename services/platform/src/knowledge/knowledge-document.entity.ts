import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { Author } from '../author.ts';
import type { KnowledgeLanguage, KnowledgeStatus } from './knowledge.rules.ts';

/** A text that the brand knows by. */
@Entity('knowledge_document')
@Index('knowledge_document_newest', ['brandId', 'updatedAt', 'id'])
@Check('knowledge_document_language_check', `language IN ('DE', 'EN')`)
@Check('knowledge_document_status_check', `status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')`)
@Check('knowledge_document_title_check', `length(title) BETWEEN 1 AND 200`)
@Check('knowledge_document_body_check', `length(body) <= 100000`)
export class KnowledgeDocumentEntity extends BrandEntity {
  @Column('text')
  title!: string;

  /** Markdown. */
  @Column('text')
  body!: string;

  @Column('text')
  language!: KnowledgeLanguage;

  @Column('text', { array: true })
  tags!: string[];

  @Column('text')
  status!: KnowledgeStatus;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** Who changed it last. */
  @Column('jsonb')
  author!: Author;

  /** By which words it is found: the database's own work. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  search!: never;
}
