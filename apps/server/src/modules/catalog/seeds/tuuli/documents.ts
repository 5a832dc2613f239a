import type { ProductDocument, ProductText } from '@redthread/contract/catalog-product'
import type { Locale, Words } from '@redthread/kernel/words'
import { slugOf } from '../../rules/fold-text.ts'
import type { Picture } from '../art/picture.ts'
import type { Article } from './article.ts'
import { articles } from './articles.ts'
import { complianceOf, ingredientsOf } from './compliance-of.ts'
import { isCafe, publicationsOf } from './publications-of.ts'
import { inEach, readNotes, readProse, readWords, type ArticleProse } from './read-prose.ts'
import { localValues, optionsOf, valuesOf, variantsOf } from './variants-of.ts'

/** A product of the demo with the pictures it is to be shown by: its own, and one per swatch. */
export interface PlannedProduct {
  readonly document: ProductDocument
  readonly picture: Picture
  /** By swatch, where the goods themselves have the color that is chosen. */
  readonly shades: readonly PlannedShade[]
  /** What its picture shows. */
  readonly alt: Words
}

interface PlannedShade {
  readonly value: string
  readonly picture: Picture
  /** What its picture shows: the product's words with its label behind. */
  readonly alt: Words
}

/** Every product of the demo, parts before the sets made of them, without asset ids. */
export function tuuliProducts(today: Temporal.PlainDate): PlannedProduct[] {
  const notes = readNotes('how-to')
  const forms = readWords('forms')
  return articles.flatMap(({ texts, list }) => {
    const prose = readProse(texts)
    return list.map((article): PlannedProduct => {
      const words = prose.get(article.handle)
      const form = forms.get(article.picture.form)
      if (words === undefined || form === undefined) throw new Error(`No words: ${article.handle}`)
      const note = article.use === undefined ? undefined : notes.get(article.use)
      const document = documentOf({ article, words, note, today })
      const alt = inEach((locale) => `${words.texts[locale].title} ${form[locale]}`)
      return { document, picture: pictureOf(article), shades: shadesOf(article, alt), alt }
    })
  })
}

interface Material {
  readonly article: Article
  readonly words: ArticleProse
  readonly note: Words | undefined
  readonly today: Temporal.PlainDate
}

function documentOf({ article, words, note, today }: Material): ProductDocument {
  const { handle, kind, categories, says = {}, parts } = article
  const cafe = isCafe(article)
  const eaten = ingredientsOf(words.contains ?? [])
  const isMilkChosen = article.options?.some(({ code }) => code === 'milk') ?? false
  const { allergens, ...others } = eaten.says
  return {
    handle,
    kind: parts === undefined ? 'simple' : 'bundle',
    state: 'active',
    vendor: cafe ? 'Tuuli Café' : 'Tuuli Beauty',
    productType: categories[0] ?? kind,
    taxClass: cafe && kind !== 'mug' && kind !== 'coffee-gear' ? 'food' : 'standard',
    unit: 'piece',
    texts: inEach((locale) => textOf(article, words, { locale, note })),
    categories: [...categories],
    tags: article.season === undefined ? [] : ['seasonal'],
    attributes: [
      ...valuesOf({ ...(isMilkChosen ? others : eaten.says), ...says }),
      ...(eaten.texts ? localValues('ingredients_list', eaten.texts) : []),
    ],
    options: optionsOf(article),
    variants: variantsOf(article, isMilkChosen && Array.isArray(allergens) ? allergens : []),
    compliance: complianceOf(article, words.inci),
    publications: publicationsOf(article, today),
  }
}

const howTo: Words = {
  en: 'How to use it',
  fi: 'Näin käytät',
  da: 'Sådan bruger du det',
  pl: 'Jak używać',
}

function textOf(
  article: Article,
  { texts }: ArticleProse,
  { locale, note }: { locale: Locale; note: Words | undefined },
): ProductText {
  const { title, subtitle, body } = texts[locale]
  const [first = ''] = body.split(/(?<=[.:;]) /)
  const use = note === undefined ? '' : `<h3>${howTo[locale]}</h3><p>${note[locale]}</p>`
  const brand = isCafe(article) ? 'Tuuli Café' : 'Tuuli Beauty'
  return {
    title,
    subtitle,
    description: `<p>${body}</p>${use}`,
    slug: slugOf(title),
    seoTitle: `${title} | ${brand}`,
    seoDescription: `${subtitle}. ${first.replace(/[:;]$/, '.')}`,
  }
}

/** A picture as drawn: café goods stand on oak. */
function pictureOf(article: Article): Picture {
  return { ...article.picture, set: isCafe(article) ? 'cafe' : 'beauty' }
}

function shadesOf(article: Article, alt: Words): PlannedProduct['shades'] {
  const shade = article.options?.find(({ code }) => code === 'shade')
  return (shade?.choices ?? []).flatMap(({ code, label, swatch }) => {
    if (swatch === undefined) return []
    const picture = { ...pictureOf(article), ...coloredBy(article, swatch) }
    const words = inEach((locale) => `${alt[locale]}: ${label[locale]}`)
    return [{ value: code, picture, alt: words }]
  })
}

/** A mug is glazed in its shade; all else holds it. */
function coloredBy({ kind }: Article, swatch: string): Partial<Picture> {
  return kind === 'mug' ? { body: swatch } : { content: swatch }
}
