import { createContext, Fragment, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Button } from './button.tsx';

const ShowNewest = createContext<() => void>(() => window.location.reload());

/** What is inside begins anew when somebody asks for the newest: its forms are filled from what is there now. */
export function NewestFrame({ children }: { readonly children: React.ReactNode }) {
  const navigate = useNavigate();
  const { pathname, search, key } = useLocation();
  const [{ round, asked }, set] = useState<{ round: number; asked: string | null }>({ round: 0, asked: null });
  // The place is another one as soon as its data is there, in the same moment: never a new form of old data.
  if (asked !== null && asked !== key) set({ round: round + 1, asked: null });
  useEffect(() => {
    if (round > 0) document.getElementById('main')?.focus();
  }, [round]);
  const show = (): void => {
    set({ round, asked: key });
    void navigate(pathname + search, { replace: true, preventScrollReset: true });
  };
  return (
    <ShowNewest value={show}>
      <Fragment key={round}>{children}</Fragment>
    </ShowNewest>
  );
}

/** The way on for whoever was not the first: what they typed stays until they ask for what is there now. */
export function NewestButton() {
  const { t } = useTranslation();
  const show = useContext(ShowNewest);
  return (
    <Button className="mt-2" onClick={show}>
      {t('stale.newest')}
    </Button>
  );
}
