import { NOTHING } from '../../components/printed.tsx';
import type { PayableRowFragment } from '../../graphql/generated/types.ts';

export const payeeName = (payee: PayableRowFragment['payee']): string =>
  payee == null ? NOTHING : payee.name === '' ? payee.number : payee.name;
