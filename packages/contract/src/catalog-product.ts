import { locales, type Locale } from '@redthread/kernel/words'
import { Type as T, type Static, type TSchema } from 'typebox'
import { CountryCode } from './address.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, Shape } from './define.ts'
import { Line } from './text.ts'

export const ProductId = Id('prd')
export const VariantId = Id('var')
export const CategoryId = Id('cat')
export const AssetId = Id('ast')

export const productKinds = ['simple', 'bundle'] as const
export type ProductKind = (typeof productKinds)[number]

/** `draft` is nowhere to be seen, `active` wherever it is published, `archived` only in records. */
export const productStates = ['draft', 'active', 'archived'] as const
export type ProductState = (typeof productStates)[number]

/** The base unit that quantities of a variant are counted in. */
export const units = ['piece', 'gram', 'millilitre', 'millimetre'] as const
export type Unit = (typeof units)[number]

/** What a tax rate is looked up by, together with a country; the rates are the pricing room's. */
export const taxClasses = [
  'standard',
  'reduced',
  'super_reduced',
  'food',
  'zero',
  'exempt',
] as const
export type TaxClass = (typeof taxClasses)[number]
export const TaxClassCode = T.Enum([...taxClasses])

/** Names a product or category in files, links between files and the API: `lip-tint`. */
export const Handle = T.String({
  pattern: '^[\\p{Ll}\\p{Lo}\\p{N}]+([-_][\\p{Ll}\\p{Lo}\\p{N}]+)*$',
  maxLength: 200,
})

/** What a shelf, a till and a warehouse know a variant by; case counts, as on the label. */
export const Sku = Line(100)

/** GTIN-8, -12, -13 or -14 with a right check digit (checked by the server). */
export const Gtin = T.String({ pattern: '^(\\d{8}|\\d{12}|\\d{13}|\\d{14})$' })

/** The code of an option, value or attribute inside its product or catalog. */
export const PartCode = T.String({
  pattern: '^[\\p{Ll}\\p{Lo}\\p{N}]+([-_.][\\p{Ll}\\p{Lo}\\p{N}]+)*$',
  maxLength: 120,
})

/** A text in one or more languages; what is missing counts against completeness. */
export function SomeWords(most: number) {
  const text = T.Optional(T.String({ minLength: 1, maxLength: most }))
  return T.Unsafe<Partial<Readonly<Record<Locale, string>>>>(
    Shape({ en: text, fi: text, da: text, pl: text }),
  )
}
export type SomeWords = Partial<Readonly<Record<Locale, string>>>

const MaybeText = (most: number) => T.Optional(T.String({ maxLength: most }))

/** What a product says in one language. `description` is HTML of a safe, small set of elements. */
export const ProductText = Shape({
  title: Line(255),
  subtitle: MaybeText(255),
  description: MaybeText(100_000),
  slug: T.Optional(Handle),
  seoTitle: MaybeText(255),
  seoDescription: MaybeText(1_000),
})
export type ProductText = Static<typeof ProductText>

function PerLocale<S extends TSchema>(schema: S) {
  const each = Object.fromEntries(locales.map((locale) => [locale, T.Optional(schema)]))
  return T.Unsafe<Partial<Readonly<Record<Locale, Static<S>>>>>(Shape(each))
}

/** One value of an option; `swatch` is a color or a picture, where the eye chooses. */
export const OptionValue = Shape({
  code: PartCode,
  label: SomeWords(255),
  swatch: T.Optional(T.String({ pattern: '^(#[0-9a-f]{6}|ast_[0-9a-z]{1,40})$' })),
})
export type OptionValue = Static<typeof OptionValue>

export const ProductOption = Shape({
  code: PartCode,
  name: SomeWords(255),
  values: T.Array(OptionValue, { minItems: 1, maxItems: 2_048 }),
})
export type ProductOption = Static<typeof ProductOption>

/**
 * The value of an attribute. Text and rich text: a string; number: `{ amount, unit }`; boolean;
 * select: a value code; multi-select: codes; color: `#rrggbb`; date: `YYYY-MM-DD`; reference: an
 * id.
 */
export const AttributeValue = Shape({
  code: PartCode,
  value: T.Union([
    T.String({ maxLength: 20_000 }),
    T.Boolean(),
    Shape({ amount: T.Number(), unit: T.Optional(Line(20)) }),
    T.Array(T.String({ maxLength: 200 }), { maxItems: 200 }),
  ]),
  locale: T.Optional(T.Enum([...locales])),
  channelId: T.Optional(ChannelId),
})
export type AttributeValue = Static<typeof AttributeValue>

/** A picture, film or file of a product, in the order shown; `asset` is what was uploaded. */
export const ProductMedia = Shape({
  asset: AssetId,
  alt: SomeWords(500),
})
export type ProductMedia = Static<typeof ProductMedia>

/** One part of a bundle, by its SKU. */
export const Component = Shape({ sku: Sku, quantity: T.Integer({ minimum: 1, maximum: 10_000 }) })
export type Component = Static<typeof Component>

/** What is bought: `options` names one value of every option of the product. */
export const Variant = Shape({
  id: T.Optional(VariantId),
  sku: Sku,
  gtin: T.Optional(Gtin),
  options: T.Record(T.String(), PartCode),
  state: T.Optional(T.Enum(['active', 'archived'])),
  weightG: T.Optional(T.Integer({ minimum: 0, maximum: 100_000_000 })),
  /** Net content, from which a unit price follows: 30 ml, 250 g. */
  content: T.Optional(
    Shape({
      amount: T.Number({ exclusiveMinimum: 0 }),
      unit: T.Enum(['ml', 'l', 'g', 'kg', 'm', 'piece']),
    }),
  ),
  requiresShipping: T.Optional(T.Boolean()),
  taxClass: T.Optional(TaxClassCode),
  media: T.Optional(AssetId),
  attributes: T.Optional(T.Array(AttributeValue, { maxItems: 200 })),
  components: T.Optional(T.Array(Component, { maxItems: 200 })),
})
export type Variant = Static<typeof Variant>

/** Who answers for a product (Regulation (EU) 2023/988): postal and electronic address are due. */
export const Operator = Shape({
  name: Line(200),
  address: Line(400),
  contact: Line(200),
  country: T.Optional(CountryCode),
})
export type Operator = Static<typeof Operator>

/** What the law wants said with an offer: GPSR, and the producer's guarantee of durability. */
export const Compliance = Shape({
  manufacturer: T.Optional(Operator),
  responsiblePerson: T.Optional(Operator),
  safety: T.Optional(SomeWords(10_000)),
  ingredients: T.Optional(T.String({ maxLength: 10_000 })),
  guaranteeYears: T.Optional(T.Integer({ minimum: 1, maximum: 100 })),
  originCountry: T.Optional(CountryCode),
  /** Why the regulation on general product safety does not ask for a producer (its Article 2). */
  gpsrExempt: T.Optional(
    T.Enum(['food', 'medicine', 'plant_or_animal', 'antique', 'not_a_product']),
  ),
})
export type Compliance = Static<typeof Compliance>

/** Where a product is offered, and when: half-open, open-ended where a bound is missing. */
export const Publication = Shape({
  channelId: ChannelId,
  from: T.Optional(Instant),
  until: T.Optional(Instant),
})
export type Publication = Static<typeof Publication>

/**
 * A product whole, as it is saved, imported, exported and seeded. What is matched: `id`, else
 * `handle`; variants by `id`, else `sku`. Lists are complete: what is not in them goes (variants
 * are archived, never deleted); an absent optional list or field keeps what is there.
 */
export const ProductDocument = Shape(
  {
    id: T.Optional(ProductId),
    handle: Handle,
    kind: T.Optional(T.Enum([...productKinds])),
    state: T.Optional(T.Enum([...productStates])),
    vendor: T.Optional(T.String({ maxLength: 255 })),
    productType: T.Optional(T.String({ maxLength: 255 })),
    taxClass: T.Optional(TaxClassCode),
    unit: T.Optional(T.Enum([...units])),
    texts: PerLocale(ProductText),
    categories: T.Optional(T.Array(Handle, { maxItems: 100 })),
    tags: T.Optional(T.Array(Line(255), { maxItems: 250 })),
    attributes: T.Optional(T.Array(AttributeValue, { maxItems: 500 })),
    options: T.Optional(T.Array(ProductOption, { maxItems: 10 })),
    variants: T.Array(Variant, { minItems: 1, maxItems: 2_048 }),
    media: T.Optional(T.Array(ProductMedia, { maxItems: 250 })),
    compliance: T.Optional(Compliance),
    publications: T.Optional(T.Array(Publication, { maxItems: 200 })),
  },
  { title: 'ProductDocument' },
)
export type ProductDocument = Static<typeof ProductDocument>
