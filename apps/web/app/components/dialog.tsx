import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly width?: number;
  readonly children: (close: () => void) => React.ReactNode;
}

export function Dialog({ title, open, onOpenChange, width = 480, children }: Props) {
  return (
    <ModalOverlay isDismissable isOpen={open} onOpenChange={onOpenChange} className="scrim">
      <Modal className="pop w-full" style={{ maxWidth: width }}>
        <AriaDialog className="max-h-[80dvh] overflow-y-auto p-5 outline-none">
          {({ close }) => (
            <>
              <Heading slot="title" className="mb-3 text-section font-semibold">
                {title}
              </Heading>
              {children(close)}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
