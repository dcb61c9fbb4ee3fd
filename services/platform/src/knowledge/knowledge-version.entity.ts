import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { Author } from '../author.ts';
import type { KnowledgeLanguage, KnowledgeStatus } from './knowledge.rules.ts';
import { KnowledgeDocumentEntity } from './knowledge-document.entity.ts';

/** A document as it was after one change. */
@Entity('knowledge_version')
@Unique('knowledge_version_key', ['brandId', 'documentId', 'documentVersion'])
@ForeignKey(() => KnowledgeDocumentEntity, ['brandId', 'documentId'], ['brandId', 'id'], {
  name: 'knowledge_version_document_fkey',
})
export class KnowledgeVersionEntity extends BrandRecord {
  @Column('uuid')
  documentId!: string;

  @Column('int')
  documentVersion!: number;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: KnowledgeLanguage;

  @Column('text', { array: true })
  tags!: string[];

  @Column('text')
  status!: KnowledgeStatus;

  @Column('jsonb')
  author!: Author;
}
