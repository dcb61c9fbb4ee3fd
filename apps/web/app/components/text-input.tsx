import { clsx } from 'clsx';

export function TextInput({ className, ...rest }: React.ComponentProps<'input'>) {
  return <input {...rest} className={clsx('control w-full text-form', className)} />;
}

export function TextArea({ className, ...rest }: React.ComponentProps<'textarea'>) {
  return <textarea rows={3} {...rest} className={clsx('control h-auto w-full py-1.5 text-form', className)} />;
}
