import { createElement as h, useState } from 'react';

const MUTATION = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { session { accessToken } userErrors { message } }
}`;

async function signIn(email, password) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: MUTATION, variables: { input: { email, password } } }),
  });
  const { data, errors } = await response.json();
  const fault = errors?.[0] ?? data?.signIn?.userErrors?.[0];
  const token = data?.signIn?.session?.accessToken;
  if (fault || !token) throw new Error(fault?.message ?? 'No token came back.');
  return token;
}

/** The bar above the editor: who is signed in, or a form to sign in with. */
export function SignIn({ session, onSession }) {
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFault('');
    try {
      const email = String(form.get('email'));
      onSession({ email, token: await signIn(email, String(form.get('password'))) });
    } catch (error) {
      setFault(error.message);
    } finally {
      setBusy(false);
    }
  };
  const title = h('strong', null, 'MH-OS graph');
  if (session) {
    const out = h('button', { type: 'button', onClick: () => onSession(null) }, 'Sign out');
    return h('header', { className: 'bar' }, title, h('span', null, `Signed in as ${session.email}`), out);
  }
  const email = h('input', {
    name: 'email',
    type: 'email',
    autoComplete: 'username',
    placeholder: 'E-mail',
    required: true,
    'aria-label': 'E-mail',
  });
  const password = h('input', {
    name: 'password',
    type: 'password',
    autoComplete: 'current-password',
    placeholder: 'Password',
    required: true,
    'aria-label': 'Password',
  });
  const button = h('button', { disabled: busy }, busy ? 'Signing in…' : 'Sign in');
  const alert = h('span', { role: 'alert', className: 'fault' }, fault);
  return h('header', { className: 'bar' }, title, h('form', { onSubmit: submit }, email, password, button), alert);
}
