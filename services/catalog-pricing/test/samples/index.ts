import { catalogueSample } from './catalogue.sample.ts';
import { productDetailsSample } from './product-details.sample.ts';
import { competitorsSample } from './competitors.sample.ts';
import { stockSample } from './stock.sample.ts';
import { priceBooksSample } from './price-books.sample.ts';
import { recordsSample } from './records.sample.ts';
import { promotionsSample } from './promotions.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, the brand with its catalogue first. */
export const samples: readonly Sample[] = [
  // One a line, so that what several people add merges.
  catalogueSample,
  priceBooksSample,
  productDetailsSample,
  recordsSample,
  competitorsSample,
  promotionsSample,
  stockSample,
];
