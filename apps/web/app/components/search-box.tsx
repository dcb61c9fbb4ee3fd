import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { useListUrl } from '../lib/list-url.ts';

/** The search of a list: writes itself into the address as one types, and works as a plain form without script. */
export function SearchBox({ label, name = 'q' }: { readonly label: string; readonly name?: string }) {
  const { params, go } = useListUrl();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const value = params.get(name) ?? '';
  useEffect(() => {
    if (input.current !== null && document.activeElement !== input.current) input.current.value = value;
  }, [value]);
  const search = (text: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go({ [name]: text.trim(), at: null, peek: null }, true), 250);
  };
  const others = [...params].filter(([key]) => ![name, 'at', 'peek'].includes(key));
  return (
    <Form role="search" className="relative min-w-0 flex-1 basis-48 sm:max-w-80">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        name={name}
        data-search
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        onChange={(event) => search(event.target.value)}
        className="control w-full pl-8 text-body"
      />
      {others.map(([key, other]) => (
        <input key={key} type="hidden" name={key} value={other} />
      ))}
    </Form>
  );
}
