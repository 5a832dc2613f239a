import type { WholeFormat } from '../whole-format.ts'
import { readSquare } from './read-square.ts'

export const square: WholeFormat = {
  kind: 'whole',
  name: 'square',
  recognizes: (head) =>
    /^\s*[[{]/.test(head) && /"type"\s*:\s*"(ITEM|CATEGORY|TAX|MODIFIER_LIST|IMAGE)"/.test(head),
  read: readSquare,
}
