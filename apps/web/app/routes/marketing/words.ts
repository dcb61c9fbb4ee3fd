import type { ContentChannel, ContentKind, ContentStatus, ContentStep } from '../../graphql/generated/types.ts';

export const channels = [
  ...(['INSTAGRAM', 'TIKTOK', 'YOUTUBE', 'FACEBOOK', 'LINKEDIN', 'PINTEREST', 'BLOG'] as const),
  ...(['NEWSLETTER', 'STORE', 'ADS', 'OTHER'] as const),
] as const satisfies readonly ContentChannel[];

export const kinds = [
  ...(['POST', 'STORY', 'VIDEO', 'ARTICLE', 'NEWSLETTER', 'AD', 'PAGE', 'OTHER'] as const),
] as const satisfies readonly ContentKind[];

export const statuses = [
  ...(['IDEA', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'ARCHIVED'] as const),
] as const satisfies readonly ContentStatus[];

export const steps = [
  ...(['START', 'SUBMIT', 'WITHDRAW', 'ARCHIVE', 'RESTORE'] as const),
] as const satisfies readonly ContentStep[];
