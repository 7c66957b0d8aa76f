// The product's name, as its menu, its sidebar and its sentences say it: package.json's.
import { productName } from '../package.json';

export const PRODUCT_NAME: string = productName;
