import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { PriceTrace } from '../src/resolution/resolution.types.ts';
import { aPrice, aProduct, ask, run } from './builders.ts';

export interface List {
  readonly id: string;
  readonly version: number;
}

const LINE = `noPriceReason level type listCode unitPrice { decimal } unit { net { decimal } gross { decimal } vatRate }
  total { net { decimal } tax { decimal } gross { decimal } } reference { gross { decimal } } lowestPrior { decimal }
  basePrice { decimal } basePricePer conversion { path date } trace { priceId outcome reason } guardrails { outcome } record`;

interface Line {
  readonly noPriceReason: string | null;
  readonly level: string;
  readonly listCode: string | null;
  readonly unitPrice: { decimal: string } | null;
  readonly unit: { net: { decimal: string }; gross: { decimal: string }; vatRate: string };
  readonly total: { net: { decimal: string }; tax: { decimal: string }; gross: { decimal: string } };
  readonly reference: { gross: { decimal: string } } | null;
  readonly lowestPrior: { decimal: string } | null;
  readonly basePrice: { decimal: string } | null;
  readonly basePricePer: string | null;
  readonly conversion: { path: string[]; date: string } | null;
  readonly trace: { priceId: string; outcome: string; reason: string | null }[];
  readonly guardrails: { outcome: string }[];
  readonly record: PriceTrace;
}

interface Basket {
  readonly vatMode: string;
  readonly currency: string;
  readonly lines: Line[];
  readonly totals: { net: { decimal: string }; tax: { decimal: string }; gross: { decimal: string } };
}

/** Price lists of a brand and what its shop answers with them. */
export class PriceBook {
  private serial = 0;
  private readonly service: TestService;
  private readonly owner: Ctx;
  private readonly shop: string;

  constructor(service: TestService, owner: Ctx, shop: string) {
    this.service = service;
    this.owner = owner;
    this.shop = shop;
  }

  async aList(over: Record<string, unknown> = {}, active = true): Promise<List> {
    this.serial += 1;
    const input = {
      code: `list-${this.serial}`,
      name: `List ${this.serial}`,
      currency: 'EUR',
      basis: 'GROSS',
      formula: null,
      idempotencyKey: newId(),
      ...over,
    };
    const { priceList, userErrors } = await run<{ priceList: List }>(
      this.service,
      this.owner,
      'createPriceList',
      'CreatePriceListInput',
      input,
      'priceList { id version }',
    );
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return active ? this.activated(priceList) : priceList;
  }

  /** A list by the code that files name it by. */
  async aCode(over: Record<string, unknown> = {}): Promise<List & { readonly code: string }> {
    const code = `code-${newId().slice(-8)}`;
    return { ...(await this.aList({ code, ...over })), code };
  }

  async activated(list: List): Promise<List> {
    const input = { id: list.id, expectedVersion: list.version };
    const payload = await run<{ priceList: List }>(
      this.service,
      this.owner,
      'activatePriceList',
      'PriceListStepInput',
      input,
      'priceList { id version }',
    );
    return payload.priceList;
  }

  async setPrices(list: List, lines: Record<string, unknown>[], over: Record<string, unknown> = {}, ctx = this.owner) {
    const input = { listId: list.id, lines, idempotencyKey: newId(), ...over };
    const payload = await run<{ written: number | null; verdicts: { line: number }[] | null }>(
      this.service,
      ctx,
      'setListPrices',
      'SetListPricesInput',
      input,
      'written verdicts { line verdicts { outcome } }',
    );
    return { ...payload, codes: payload.userErrors.map((error) => `${error.path.join('.')} ${error.code}`) };
  }

  resolve(lines: Record<string, unknown>[], over: Record<string, unknown> = {}, ctx = this.owner): Promise<Basket> {
    const query = `query ($input: ResolvePricesInput!) { resolvePrices(input: $input) { currency vatMode lines { ${LINE} }
    totals { net { decimal } tax { decimal } gross { decimal } } } }`;
    return ask(this.service, ctx, query, { input: { channelId: this.shop, lines, ...over } });
  }

  async gross(variantId: string, over: Record<string, unknown> = {}, quantity = 1): Promise<string | null> {
    const { lines } = await this.resolve([{ variantId, quantity }], over);
    return lines[0]!.unit?.gross.decimal ?? lines[0]!.noPriceReason;
  }

  async priced(amount = '20.00'): Promise<string> {
    const { variantId } = await aProduct(this.service, this.owner, { cost: '5' });
    await aPrice(this.service, this.owner, { variantId, channelId: this.shop, gross: amount });
    return variantId;
  }
}
