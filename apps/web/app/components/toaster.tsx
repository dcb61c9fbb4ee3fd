import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { toast, Toaster as Sonner } from 'sonner';
import type { Flash } from '../lib/flash.ts';

interface Props {
  readonly flash: Flash | undefined;
  readonly theme: 'light' | 'dark' | 'system';
}

/** Shows what the last action left to say for 10 seconds, with Undo where there is a way back. */
export function Toaster({ flash, theme }: Props) {
  const { t } = useTranslation();
  const undo = useFetcher({ key: 'undo' });
  useEffect(() => {
    if (flash === undefined) return;
    const back = flash.undo;
    toast(t(`flash.${flash.key}` as 'flash.undone', { ...flash.values }), {
      id: flash.id,
      duration: 10_000,
      ...(back === undefined
        ? {}
        : {
            action: {
              label: t('flash.undo'),
              onClick: () => void undo.submit({ ...back.fields }, { method: 'post', action: back.action }),
            },
          }),
    });
    // A flash is shown once: its id is all that may show another.
  }, [flash?.id]);
  return (
    <Sonner
      theme={theme}
      position="bottom-center"
      offset={16}
      mobileOffset={{ bottom: 76 }}
      containerAriaLabel={t('flash.region')}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'pop flex w-full items-center gap-3 px-4 py-3 text-body sm:w-[400px]',
          title: 'flex-1',
          content: 'flex-1',
          actionButton: 'h-8 rounded-control px-2 font-medium text-accent hover:bg-sunken',
        },
      }}
    />
  );
}
