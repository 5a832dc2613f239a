import type { WholeFormat } from '../whole-format.ts'
import { readSaleor } from './read-saleor.ts'

export const saleor: WholeFormat = {
  kind: 'whole',
  name: 'saleor',
  recognizes: (head) =>
    /^\s*\[/.test(head) && /"model"\s*:\s*"\w+\.\w+"/.test(head) && /"fields"\s*:/.test(head),
  read: readSaleor,
}
