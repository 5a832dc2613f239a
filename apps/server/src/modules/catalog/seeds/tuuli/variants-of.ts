import type { AttributeValue, ProductOption, Variant } from '@redthread/contract/catalog-product'
import { locales } from '@redthread/kernel/words'
import type { Article, Choice, Sayings } from './article.ts'
import { nameOf } from './choices.ts'
import { gtinOf } from './gtin-of.ts'

/** The options of an article with their values, as shoppers choose them. */
export function optionsOf({ options = [] }: Article): ProductOption[] {
  return options.map(({ code, choices }) => ({
    code,
    name: nameOf(`option-${code}`),
    values: choices.map(({ code: value, label, swatch }) => ({
      code: value,
      label,
      ...(swatch && { swatch }),
    })),
  }))
}

/** What is bought of an article: one variant for each combination of its choices, in order. */
export function variantsOf(article: Article, allergens: readonly string[] = []): Variant[] {
  return combinations(article).map((chosen, index): Variant => {
    const { parts = [], options = [] } = article
    const marks = chosen.map(({ mark }) => mark)
    const content = contentOf(chosen.find(({ holds }) => holds)?.holds ?? article.holds)
    const says = Object.assign({}, ...chosen.map((choice) => choice.says ?? {})) as Sayings
    return {
      sku: [article.sku, ...marks].join('-'),
      gtin: gtinOf(article.number, index),
      options: Object.fromEntries(options.map(({ code }, i) => [code, chosen[i]?.code ?? ''])),
      weightG: chosen.find(({ weightG }) => weightG !== undefined)?.weightG ?? article.weightG,
      ...(content && { content }),
      requiresShipping: true,
      attributes: valuesOf(withAllergens(says, allergens)),
      components: parts.map((sku) => ({ sku, quantity: 1 })),
    }
  })
}

/** What all milks share is said with the allergen of the chosen one; `milk` is its own say. */
function withAllergens(says: Sayings, shared: readonly string[]): Sayings {
  if (!Array.isArray(says.allergens)) return says
  const others = shared.filter((code) => code !== 'milk')
  return { ...says, allergens: [...says.allergens, ...others] }
}

/** Every combination of the choices of an article, the last option changing fastest. */
function combinations({ options = [] }: Article): readonly Choice[][] {
  return options.reduce<Choice[][]>(
    (so, { choices }) => so.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  )
}

/** `30 ml` as an amount with its unit. */
function contentOf(holds: string | undefined): Variant['content'] {
  if (holds === undefined) return undefined
  const [amount = '', unit = ''] = holds.split(' ')
  return { amount: Number(amount), unit: unit as NonNullable<Variant['content']>['unit'] }
}

/** Sayings in the shape that attributes are saved in. */
export function valuesOf(says: Sayings): AttributeValue[] {
  return Object.entries(says).map(([code, value]) => ({
    code,
    value: typeof value === 'number' ? { amount: value } : value,
  }))
}

/** One text of an attribute in every language. */
export function localValues(code: string, texts: Readonly<Record<string, string>>) {
  return locales.map((locale): AttributeValue => ({ code, value: texts[locale] ?? '', locale }))
}
