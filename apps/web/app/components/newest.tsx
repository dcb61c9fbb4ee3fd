import { createContext, Fragment, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Button } from './button.tsx';

const ShowNewest = createContext<() => void>(() => window.location.reload());

/** What is inside begins anew when somebody asks for the newest: its forms are filled from what is there now. */
export function NewestFrame({ children }: { readonly children: React.ReactNode }) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [round, setRound] = useState(0);
  const show = async (): Promise<void> => {
    await navigate(pathname + search, { replace: true, preventScrollReset: true });
    setRound((before) => before + 1);
    document.getElementById('main')?.focus();
  };
  return (
    <ShowNewest value={() => void show()}>
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
