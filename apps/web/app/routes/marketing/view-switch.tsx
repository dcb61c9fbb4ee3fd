import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import type { View } from './days.ts';

/** A month or a week. */
export function ViewSwitch({
  view,
  to,
}: {
  readonly view: View;
  readonly to: (patch: Record<string, string | null>) => string;
}) {
  const { t } = useTranslation();
  return (
    <div className="ml-auto flex gap-1">
      {(['month', 'week'] as const).map((one) => (
        <ButtonLink
          key={one}
          look={view === one ? 'secondary' : 'quiet'}
          aria-current={view === one ? 'true' : undefined}
          to={to({ view: one === 'month' ? null : one })}
          preventScrollReset
        >
          {t(`content.${one}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
