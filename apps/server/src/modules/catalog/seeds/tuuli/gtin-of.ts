import { gtinCheckDigit } from '../../rules/gtin.ts'

/**
 * The GTIN-13 of an article's variant, counted from 0. It begins with 20, which GS1 keeps for
 * numbers inside a company (General Specifications, restricted circulation): no other firm's goods
 * can bear it.
 */
export function gtinOf(article: number, variant: number): string {
  const digits = `201${String(article).padStart(5, '0')}${String(variant + 1).padStart(4, '0')}`
  return `${digits}${gtinCheckDigit(digits)}`
}
