import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AttributeKind } from '@redthread/contract/catalog'

export const attributeKindWords: Record<AttributeKind, MessageDescriptor> = {
  text: msg`Text`,
  rich_text: msg`Long text`,
  number: msg`Number`,
  boolean: msg`Yes or no`,
  select: msg`One of a list`,
  multi_select: msg`Several of a list`,
  color: msg`Color`,
  date: msg`Date`,
  reference: msg`Link to a product`,
}

/** What a kind allows: one value per language, a place among the filters, a list of choices. */
export function allows(kind: AttributeKind) {
  return {
    languages: kind === 'text' || kind === 'rich_text',
    facet: kind !== 'text' && kind !== 'rich_text' && kind !== 'reference',
    choices: kind === 'select' || kind === 'multi_select',
    unit: kind === 'number',
  }
}
