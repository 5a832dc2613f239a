import type { AttributeDefinition, DocumentError } from '@redthread/contract/catalog'
import { orderedWords } from './ordered-parts.ts'

/** A definition with nothing left open; what is absent stays as it was. */
export function wholeDefinition(
  given: AttributeDefinition,
  before: AttributeDefinition | undefined,
): AttributeDefinition {
  const unit = given.unit ?? before?.unit
  const choices = given.choices ?? before?.choices ?? []
  return {
    code: given.code,
    kind: given.kind,
    name: orderedWords(given.name),
    localizable: given.localizable ?? before?.localizable ?? false,
    scopable: given.scopable ?? before?.scopable ?? false,
    facet: given.facet ?? before?.facet ?? false,
    ...(unit === undefined ? {} : { unit }),
    choices: choices.map(({ code, label, swatch }) => ({
      code,
      label: orderedWords(label),
      ...(swatch === undefined ? {} : { swatch }),
    })),
    section: given.section ?? before?.section ?? '',
    rank: given.rank ?? before?.rank ?? 0,
  }
}

/** What in a definition contradicts itself; `reshapesUsed` where values in use would not fit. */
export function definitionFaults(
  definition: AttributeDefinition,
  reshapesUsed: boolean,
): DocumentError[] {
  const { code, kind, name, localizable, unit, choices = [], facet } = definition
  const errors: DocumentError[] = []
  const fault = (path: string, wrong: string, value = code): number =>
    errors.push({ path, code: wrong, value })
  const isText = kind === 'text' || kind === 'rich_text'
  const hasChoices = kind === 'select' || kind === 'multi_select'
  if (Object.keys(name).length === 0) fault('/name', 'missing')
  if (localizable === true && !isText) fault('/localizable', 'only_texts_localize', kind)
  if (unit !== undefined && kind !== 'number') fault('/unit', 'only_numbers_have_units', kind)
  if (choices.length > 0 && !hasChoices) fault('/choices', 'only_selects_have_choices', kind)
  if (facet === true && (kind === 'rich_text' || kind === 'reference' || kind === 'text')) {
    fault('/facet', 'kind_is_no_facet', kind)
  }
  const seen = new Set<string>()
  choices.forEach((choice, index) => {
    if (seen.has(choice.code)) fault(`/choices/${index}`, 'duplicate_choice', choice.code)
    seen.add(choice.code)
  })
  if (reshapesUsed) fault('/kind', 'attribute_in_use')
  return errors
}
