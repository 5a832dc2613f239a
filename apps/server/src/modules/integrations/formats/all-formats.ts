import type { ImportFormat } from '@redthread/contract/integrations-states'
import { commercetoolsProducts } from './commercetools/products.ts'
import { googleTsv, googleXml } from './google/google-feed.ts'
import { barcodes } from './lists/barcodes.ts'
import { prices } from './lists/prices.ts'
import { commercetoolsStock, stock } from './lists/stock-format.ts'
import { magento } from './magento/magento.ts'
import { ownCsv } from './own/own-csv.ts'
import { ownJsonl } from './own/own-jsonl.ts'
import { saleor } from './saleor/saleor.ts'
import { shades } from './shades/shades.ts'
import { shopifyInventory } from './shopify/inventory.ts'
import { shopifyProducts } from './shopify/products.ts'
import { square } from './square/square.ts'
import type { TableFormat } from './table-format.ts'
import type { WholeFormat } from './whole-format.ts'
import { woocommerce } from './woocommerce/woocommerce.ts'

/** Formats of rows and columns, the more particular before the more general. */
export const tableFormats: readonly TableFormat[] = [
  ownCsv,
  shopifyInventory,
  shopifyProducts,
  woocommerce,
  magento,
  commercetoolsProducts,
  commercetoolsStock,
  shades,
  googleTsv,
  barcodes,
  prices,
  stock,
]

/** Formats that are no table. */
export const wholeFormats: readonly WholeFormat[] = [ownJsonl, square, saleor, googleXml]

/** The table format of a name; undefined where the format is no table. */
export function tableFormat(name: ImportFormat): TableFormat | undefined {
  return tableFormats.find((format) => format.name === name)
}
