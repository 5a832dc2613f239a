import type { PostalAddress } from '@redthread/contract/address'
import { foldText, foldTextLong } from './fold-text.ts'

interface Found {
  readonly code: string
  readonly name: string
  readonly address: PostalAddress
  readonly searchTerms: readonly string[]
}

/**
 * The words that a location is found by: name, code, street, postal code, city and other names,
 * each in plain letters, once with ö as o and once as oe.
 */
export function searchText({ code, name, address, searchTerms }: Found): string {
  const { lines, postalCode, city, region } = address
  const texts = [name, code, ...lines, postalCode, city, region ?? '', ...searchTerms]
  const words = texts.flatMap((text) => [foldText(text), foldTextLong(text)])
  return [...new Set(words)].filter((text) => text !== '').join(' ')
}
