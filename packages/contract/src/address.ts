import { Type as T, type Static } from 'typebox'
import { Shape } from './define.ts'
import { Line } from './text.ts'

/** ISO 3166-1 alpha-2. */
export const CountryCode = T.String({ pattern: '^[A-Z]{2}$', examples: ['FI'] })

/** E.164: a plus sign, country code and number, no spaces. */
export const Phone = T.String({ pattern: '^\\+[1-9][0-9]{6,14}$', examples: ['+358401234567'] })

/** An address as printed on an envelope; kernel/address writes it in its country's order. */
export const PostalAddress = Shape({
  lines: T.Array(Line(120), { minItems: 1, maxItems: 3 }),
  postalCode: T.String({ maxLength: 12, pattern: '^[0-9A-Za-z -]*$' }),
  city: Line(80),
  region: T.Union([Line(80), T.Null()]),
  country: CountryCode,
})
export type PostalAddress = Static<typeof PostalAddress>

/** The number under which a company pays VAT, the letters of its country first. */
export const VatId = T.String({
  pattern: '^[A-Z]{2}[0-9A-Z]{2,13}$',
  examples: ['FI12345678', 'PL5252248481'],
})
