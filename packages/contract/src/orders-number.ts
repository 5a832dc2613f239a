/** Letters and digits that nobody mistakes for one another (Crockford's 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bodyLength = 7

// Multiplication by x in the field of 32 elements, by the polynomial x^5 + x^2 + 1.
function timesX(value: number): number {
  const doubled = value << 1
  return doubled & 32 ? doubled ^ 37 : doubled
}

// Each symbol has a weight of its own, none of them zero or one: a wrong symbol and two symbols
// that changed places always give another sum, the check character included.
function checkOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol, at) => {
    let weighted = symbol
    for (let times = 0; times <= at; times++) weighted = timesX(weighted)
    return sum ^ weighted
  }, 0)
}

/**
 * Makes an order number of seven random symbols and a check character, such as `7KD2-M9QX`: it
 * tells nothing about how many orders there are, and a slip of the pen is noticed.
 */
export function orderNumberOf(random: Uint8Array): string {
  if (random.length < bodyLength) throw new RangeError('an order number takes seven random bytes')
  const symbols = Array.from(random.subarray(0, bodyLength), (byte) => byte & 31)
  const text = [...symbols, checkOf(symbols)].map((symbol) => alphabet.charAt(symbol)).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

/**
 * Reads an order number as people type it: any case, with or without spaces and hyphens, O for 0,
 * I and L for 1. Null where it is none, or where its check character does not fit.
 */
export function readOrderNumber(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[\s\-–#]/g, '')
  const text = plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const symbols = Array.from(text, (sign) => alphabet.indexOf(sign))
  if (symbols.length !== bodyLength + 1 || symbols.includes(-1)) return null
  if (checkOf(symbols.slice(0, -1)) !== symbols.at(-1)) return null
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
