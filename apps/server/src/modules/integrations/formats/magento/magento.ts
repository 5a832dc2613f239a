import type { TableFormat } from '../table-format.ts'
import { magentoField, magentoFields } from './headings.ts'
import { readMagentoRows } from './read-rows.ts'

export const magento: TableFormat = {
  kind: 'table',
  name: 'magento',
  fields: magentoFields,
  fieldOf: magentoField,
  needs: [['sku'], ['name']],
  recognizes: (headings) => headings.has('sku') && headings.has('product type'),
  read: readMagentoRows,
}
