import type { Compliance } from '@redthread/contract/catalog-product'
import type { Words } from '@redthread/kernel/words'
import type { Article, Sayings } from './article.ts'
import { makers } from './makers.ts'
import { isCafe } from './publications-of.ts'
import { inEach, readNotes, readWords } from './read-prose.ts'

const safetyTexts = readNotes('safety')
const foods = readWords('food')

/** Who made an article, what it is made of, and what to mind; food has its own law. */
export function complianceOf(article: Article, inci: string | undefined): Compliance {
  const { kind, maker } = article
  const manufacturer = makers[maker]
  const safety = safetyTexts.get(kind === 'extra' ? 'food' : kind)
  if (manufacturer?.country === undefined || safety === undefined) {
    throw new Error(`No maker or safety text: ${article.handle}`)
  }
  const isEaten = isCafe(article) && kind !== 'mug' && kind !== 'coffee-gear'
  return {
    manufacturer,
    originCountry: manufacturer.country,
    safety,
    ...(inci && { ingredients: inci }),
    ...(isEaten && { gpsrExempt: 'food' as const }),
  }
}

/** The ingredients of food as a sentence in each language, and the allergens among them. */
export function ingredientsOf(codes: readonly string[]): { texts?: Words; says: Sayings } {
  if (codes.length === 0) return { says: {} }
  const found = codes.map((code) => {
    const words = foods.get(code)
    if (words === undefined) throw new Error(`No such ingredient: ${code}`)
    return words
  })
  const allergens = [...new Set(found.flatMap(({ marks }) => marks))]
  const texts = inEach((locale) => {
    const list = found.map((words) => {
      return words.marks.length > 0 ? words[locale].toUpperCase() : words[locale]
    })
    return `${list.join(', ')}.`
  })
  return { texts, says: { allergens: allergens.length > 0 ? allergens : ['none-known'] } }
}
