import type { TableFormat } from '../table-format.ts'
import { wooField, wooFields } from './headings.ts'
import { readWooRows } from './read-rows.ts'

export const woocommerce: TableFormat = {
  kind: 'table',
  name: 'woocommerce',
  fields: wooFields,
  fieldOf: wooField,
  needs: [['name']],
  recognizes: (headings) =>
    headings.has('type') && headings.has('name') && headings.has('regular price'),
  read: readWooRows,
}
