import type { AttributeDefinition, DocumentError } from '@redthread/contract/catalog'
import type { AttributeValue } from '@redthread/contract/catalog-product'
import { attributeKey } from './ordered-parts.ts'

/** What is wrong with values of attributes, each judged by its definition; paths under `path`. */
export function attributeFaults(
  values: readonly AttributeValue[],
  definitions: ReadonlyMap<string, AttributeDefinition>,
  path: string,
): DocumentError[] {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    const key = attributeKey(value)
    const at = (code: string): DocumentError => ({
      path: `${path}/${key}`,
      code,
      value: shown(value),
    })
    if (seen.has(key)) return [at('duplicate_attribute')]
    seen.add(key)
    const definition = definitions.get(value.code)
    if (definition === undefined) return [at('unknown_attribute')]
    const { localizable = false, scopable = false } = definition
    if (localizable !== (value.locale !== undefined)) {
      return [at(localizable ? 'attribute_needs_locale' : 'attribute_not_localizable')]
    }
    if (!scopable && value.channelId !== undefined) return [at('attribute_not_scopable')]
    const fault = kindFault(definition, value.value)
    return fault === null ? [] : [at(fault)]
  })
}

function kindFault(definition: AttributeDefinition, value: AttributeValue['value']): string | null {
  const { kind, choices = [], unit } = definition
  const isChoice = (code: string): boolean => choices.some((choice) => choice.code === code)
  switch (kind) {
    case 'text':
    case 'rich_text':
      return typeof value === 'string' && value !== '' ? null : 'attribute_kind'
    case 'boolean':
      return typeof value === 'boolean' ? null : 'attribute_kind'
    case 'number':
      if (typeof value !== 'object' || Array.isArray(value)) return 'attribute_kind'
      return value.unit === undefined || value.unit === unit ? null : 'attribute_unit'
    case 'select':
      if (typeof value !== 'string') return 'attribute_kind'
      return isChoice(value) ? null : 'unknown_choice'
    case 'multi_select':
      if (!Array.isArray(value)) return 'attribute_kind'
      return value.every(isChoice) ? null : 'unknown_choice'
    case 'color':
      return matches(value, /^#[0-9a-f]{6}$/)
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : 'attribute_kind'
    case 'reference':
      return matches(value, /^(prd|var|cat|ast)_[0-9a-z]{1,40}$/)
  }
}

function matches(value: AttributeValue['value'], pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? null : 'attribute_kind'
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

function shown({ value }: AttributeValue): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200)
}
