import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../components/text-input.tsx';
import type { ApiKeyScopesQuery } from '../../graphql/generated/types.ts';

type Scope = NonNullable<ApiKeyScopesQuery['apiKeyScopes']>[number];

const domainOf = (name: string): string => name.slice(0, name.indexOf('.'));

/** Permissions of a new key, by domain; what is filtered away stays chosen. */
export function ScopePicker({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const fits = ({ name, description }: Scope): boolean =>
    `${name} ${description}`.toLowerCase().includes(wanted.trim().toLowerCase());
  const shown = scopes.filter(fits);
  const toggle = (name: string): void =>
    setChosen((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name]));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">
        {t('apiKeys.scopes')} · <span className="tnum">{chosen.size}</span>
      </legend>
      <p className="text-meta text-muted">{t('apiKeys.scopesHint')}</p>
      {[...chosen].map((name) => (
        <input key={name} type="hidden" name="scope" value={name} />
      ))}
      <TextInput
        type="search"
        aria-label={t('apiKeys.scopesFind')}
        placeholder={t('apiKeys.scopesFind')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div
        className="max-h-72 overflow-y-auto rounded-control border border-line"
        tabIndex={0}
        role="group"
        aria-label={t('apiKeys.scopes')}
      >
        {shown.length === 0 && <p className="p-3 text-muted">{t('apiKeys.scopesNone')}</p>}
        {[...new Set(shown.map(({ name }) => domainOf(name)))].map((domain) => (
          <div key={domain} className="border-b border-line p-3 last:border-b-0">
            <p className="mb-1 text-meta font-medium text-muted">{domain}</p>
            {shown
              .filter(({ name }) => domainOf(name) === domain)
              .map(({ name, description }) => (
                <label key={name} className="flex min-h-8 items-start gap-2 py-1">
                  <input
                    type="checkbox"
                    checked={chosen.has(name)}
                    onChange={() => toggle(name)}
                    className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                  />
                  <span className="min-w-0">
                    {description} <code className="block font-mono text-meta break-words text-muted">{name}</code>
                  </span>
                </label>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
