import { randomUUID } from 'node:crypto';

/** A shop's catalogue as its buyers reach it, by HTTP. */
export interface Shop {
  /** 50 products with variants, prices and stock; returns how many variants came. */
  list(): Promise<number>;
  /** Puts one piece of a variant aside for a new buyer. */
  take(variantId: string): Promise<void>;
  /** Readies a buyer of a variant; the answer buys it and tells whether it was sold. */
  buyer(variantId: string): Promise<() => Promise<boolean>>;
}

async function post<T>(url: string, query: string, variables: object, headers: object): Promise<[T, Headers]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (data === undefined || data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return [data, response.headers];
}

const OUR_LIST = `query List { products(first: 50) { nodes { id name
  variants { id sku prices { id net { decimal currency } gross { decimal } } stock { available } } } } }`;
const OUR_RESERVE = `mutation Reserve($input: ReserveStockInput!) { reserveStock(input: $input) {
  reservation { id } userErrors { code message } } }`;

/** MH-OS behind its gateway. */
export function ourShop(url: string, token: () => string): Shop {
  const ask = async <T>(query: string, variables: object = {}): Promise<T> =>
    (await post<T>(url, query, variables, { authorization: `Bearer ${token()}` }))[0];
  const reserve = async (variantId: string): Promise<boolean> => {
    const input = { lines: [{ variantId, quantity: 1 }], idempotencyKey: randomUUID() };
    const { reserveStock } = await ask<{ reserveStock: { reservation: object | null } }>(OUR_RESERVE, { input });
    return reserveStock.reservation !== null;
  };
  return {
    async list() {
      const { products } = await ask<{ products: { nodes: { variants: object[] }[] } }>(OUR_LIST);
      return products.nodes.flatMap(({ variants }) => variants).length;
    },
    async take(variantId) {
      if (!(await reserve(variantId))) throw new Error('MH-OS reserved nothing.');
    },
    buyer: async (variantId) => () => reserve(variantId),
  };
}

const LIST = `query List { products(options: { take: 50 }) { items { id name
  variants { id sku price priceWithTax currencyCode stockLevel } } } }`;
const ADD = `mutation Add($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { __typename
  ... on ErrorResult { message } } }`;
const STEPS = [
  `mutation { setCustomerForOrder(input: { firstName: "A", lastName: "B", emailAddress: "EMAIL" }) { __typename } }`,
  `mutation { setOrderShippingAddress(input: { streetLine1: "Weg 1", city: "Ort", postalCode: "1", countryCode: "DE" }) { __typename } }`,
  `mutation { setOrderShippingMethod(shippingMethodId: ["1"]) { __typename } }`,
  `mutation { transitionOrderToState(state: "ArrangingPayment") { __typename ... on OrderStateTransitionError { transitionError } } }`,
];
const PAY = `mutation { addPaymentToOrder(input: { method: "dummy", metadata: {} }) { __typename ... on Order { state }
  ... on ErrorResult { message } } }`;

/** Vendure's shop API. */
export function vendureShop(url: string): Shop {
  const add = async (id: string): Promise<Record<string, string>> => {
    const [{ addItemToOrder }, headers] = await post<{ addItemToOrder: { __typename: string } }>(url, ADD, { id }, {});
    if (addItemToOrder.__typename !== 'Order') throw new Error(JSON.stringify(addItemToOrder));
    return { authorization: `Bearer ${headers.get('vendure-auth-token') ?? ''}` };
  };
  return {
    async list() {
      const [{ products }] = await post<{ products: { items: { variants: object[] }[] } }>(url, LIST, {}, {});
      return products.items.flatMap(({ variants }) => variants).length;
    },
    async take(variantId) {
      await add(variantId);
    },
    async buyer(variantId) {
      const session = await add(variantId);
      for (const step of STEPS) {
        const [data] = await post<object>(url, step.replace('EMAIL', `${randomUUID()}@example.com`), {}, session);
        if (!/"__typename":"Order"/.test(JSON.stringify(data))) throw new Error(JSON.stringify(data));
      }
      return async () => {
        const [{ addPaymentToOrder }] = await post<{ addPaymentToOrder: { __typename: string } }>(
          url,
          PAY,
          {},
          session,
        );
        return addPaymentToOrder.__typename === 'Order';
      };
    },
  };
}
