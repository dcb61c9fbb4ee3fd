import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn } from './sign-in.jsx';

/** Sends operations with the access token; it lives in this variable only and is gone with the page. */
function fetcherFor(token) {
  return async (params) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-mh-cost': '1',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(params),
    });
    return response.json();
  };
}

function Page() {
  const [session, setSession] = useState(null);
  const fetcher = useMemo(() => fetcherFor(session?.token), [session]);
  // A new key reads the schema again as the person who signed in.
  const editor = createElement(GraphiQL, {
    key: session?.token ?? 'anonymous',
    fetcher,
    defaultEditorToolsVisibility: true,
  });
  const bar = createElement(SignIn, { session, onSession: setSession });
  return createElement('div', { className: 'page' }, bar, createElement('div', { className: 'editor' }, editor));
}

createRoot(document.getElementById('root')).render(createElement(Page));
