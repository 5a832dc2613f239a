import { isGtin } from './gtin.ts'

/** What a scanner or a person may have meant by a code. */
export interface Scan {
  readonly sku: string
  /** At full length, as all forms of one GTIN meet. */
  readonly gtin: string | null
}

/**
 * Reads a scanned code: a bare GTIN, GS1 element strings with application identifier 01 (with
 * brackets, or as scanners send them after a symbology prefix), a GS1 Digital Link, else a SKU.
 */
export function readScan(code: string): Scan {
  const text = code.trim()
  const plain = text.replace(/^\][A-Za-z]\d/, '')
  const digits = digitsIn(plain)
  return { sku: text, gtin: digits !== null && isGtin(digits) ? digits.padStart(14, '0') : null }
}

/** FNC1 as scanners send it. */
const groupSeparator = String.fromCharCode(29)

function digitsIn(text: string): string | null {
  const link = /^https?:\/\/[^/]+\/(?:.*\/)?(?:01|gtin)\/(\d{8,14})(?:[/?#]|$)/i.exec(text)?.[1]
  if (link !== undefined) return link
  const bracketed = /\(01\)\s*(\d{14})/.exec(text)?.[1]
  if (bracketed !== undefined) return bracketed
  const element = /^01(\d{14})/.exec(text.replace(groupSeparator, ''))?.[1]
  if (element !== undefined && isGtin(element)) return element
  const bare = text.replaceAll(/[\s-]/g, '')
  return /^(\d{8}|\d{12,14})$/.test(bare) ? bare : null
}
