// Runs inside the folder that `install.ts` filled: Vendure with a catalogue, on one port. Prints READY once it answers.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { bootstrap, DefaultLogger, dummyPaymentHandler, LogLevel } from '@vendure/core';
import { importProductsFromCsv, populateInitialData } from '@vendure/core/cli/index.js';

const { PORT, PEER_DB, PEER_PRODUCTS, PEER_FOLDER } = process.env;

const countries = [{ name: 'Germany', code: 'DE', zone: 'Europe' }];
const initial = {
  defaultLanguage: 'en',
  defaultZone: 'Europe',
  countries,
  taxRates: [{ name: 'Standard', percentage: 19 }],
  shippingMethods: [{ name: 'Standard', price: 0 }],
  paymentMethods: [
    {
      name: 'dummy',
      handler: { code: dummyPaymentHandler.code, arguments: [{ name: 'automaticSettle', value: 'false' }] },
    },
  ],
  collections: [],
};

/** Two variants a product, as the bench gives to the other side; the last product has one piece of each. */
function csv(products) {
  const head =
    'name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets';
  const rows = [];
  for (let i = 1; i <= products; i++) {
    const stock = i === products ? 1 : 1_000_000;
    const number = String(i).padStart(7, '0');
    for (const v of [0, 1]) {
      const first = v === 0;
      const text = first ? `Pomade ${number},pomade-${number},"Strong hold, water based.",,,Size` : ',,,,,';
      rows.push(`${text},${(v + 1) * 50} ml,PO-${i}-${v},19.90,Standard,${stock},true,,`);
    }
  }
  return [head, ...rows].join('\n');
}

const app = await bootstrap({
  apiOptions: {
    port: Number(PORT),
    hostname: '127.0.0.1',
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
    cors: false,
  },
  authOptions: {
    tokenMethod: ['bearer'],
    requireVerification: false,
    superadminCredentials: { identifier: 'bench', password: randomUUID() },
    cookieOptions: { secret: randomUUID() },
  },
  dbConnectionOptions: { type: 'postgres', url: PEER_DB, synchronize: true, logging: false, poolSize: 20 },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  importExportOptions: { importAssetsDir: PEER_FOLDER },
  logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
});
await populateInitialData(app, initial);
const file = `${PEER_FOLDER}/products.csv`;
writeFileSync(file, csv(Number(PEER_PRODUCTS)));
const { imported, errors } = await importProductsFromCsv(app, file, 'en');
if (errors.length > 0) throw new Error(`Vendure refused rows: ${errors.slice(0, 3).join('; ')}`);
console.log(`READY ${imported}`);
