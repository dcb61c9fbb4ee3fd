import { useTranslation } from 'react-i18next';
import type { BrandPartsFragment } from '../../graphql/generated/types.ts';
import { ReasonDialog } from '../../components/reason-dialog.tsx';

interface Props {
  readonly brand: BrandPartsFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Suspending shuts people out, so it is asked, with a reason; so is letting them in again. */
export function StatusDialog({ brand, open, onClose }: Props) {
  const { t } = useTranslation();
  const suspended = brand.status === 'SUSPENDED';
  return (
    <ReasonDialog
      title={t(suspended ? 'brands.resumeTitle' : 'brands.suspendTitle', { name: brand.name })}
      text={t(suspended ? 'brands.resumeText' : 'brands.suspendText')}
      submit={t(suspended ? 'brands.resume' : 'brands.suspend')}
      danger={!suspended}
      fields={{ intent: suspended ? 'resume' : 'suspend', version: brand.version, versionOf: brand.id }}
      open={open}
      onClose={onClose}
    />
  );
}
