export { setPrices } from './commands/set-prices.ts'
export { priceDocuments } from './queries/price-documents.ts'
export { pricesFor, type PriceAsked, type VariantPrice } from './queries/prices-for.ts'
export { vatRate } from './queries/vat-rate.ts'
