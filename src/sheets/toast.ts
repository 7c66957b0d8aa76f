// A message that comes up in the sheet's corner and goes by itself.
import { PRODUCT_NAME } from '../product-name';
import { googleSpreadsheet } from './google';
import type { Workbook } from './workbook';

/** Long enough to read two sentences. */
const SECONDS = 8;

export function toast(workbook: Workbook, said: string): void {
  googleSpreadsheet(workbook).toast(said, PRODUCT_NAME, SECONDS);
}
