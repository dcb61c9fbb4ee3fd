import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { patched } from '../../lib/list-url.ts';

interface SwitchProps {
  readonly name: string;
  readonly current: string;
  readonly label: string;
  readonly choices: readonly string[];
  readonly words: 'model' | 'creditBy';
}

export function Switch({ name, current, label, choices, words }: SwitchProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {choices.map((choice) => (
        <Link
          key={choice}
          to={patched(params, { [name]: choice })}
          aria-current={choice === current ? 'page' : undefined}
          preventScrollReset
          className={clsx(
            'inline-flex h-8 items-center rounded-control border px-3 no-underline hover:bg-sunken',
            choice === current ? 'border-accent text-ink' : 'border-line text-muted',
          )}
        >
          {t(`performance.${words}.${choice}` as 'performance.model.LAST')}
        </Link>
      ))}
    </nav>
  );
}
