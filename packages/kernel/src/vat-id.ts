/** Check digits of the countries whose numbering we know; others pass by their shape alone. */
const checks: Readonly<Record<string, (digits: readonly number[]) => boolean>> = {
  FI: (d) => d.length === 8 && (11 - (weighed(d, [7, 9, 10, 5, 8, 4, 2]) % 11)) % 11 === d[7],
  DK: (d) => d.length === 8 && weighed(d, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  PL: (d) => d.length === 10 && weighed(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === d[9],
}

/**
 * Tells whether a VAT id can be one: two letters of a country and its number, with the right
 * check digit where the country is Finland (Y-tunnus), Denmark (CVR) or Poland (NIP).
 */
export function isVatId(vatId: string): boolean {
  const [, country = '', number = ''] = /^([A-Z]{2})([0-9A-Z]{2,13})$/.exec(vatId) ?? []
  if (!/\d/.test(number)) return false
  const check = checks[country]
  return check === undefined || (/^\d+$/.test(number) && check(number.split('').map(Number)))
}

/**
 * Reads a VAT id as people write it, with or without the letters of their own country and with
 * spaces, dots and hyphens; null where it can be none.
 */
export function readVatId(typed: string, country: string): string | null {
  const bare = typed.toUpperCase().replaceAll(/[\s.-]/g, '')
  const vatId = /^\d/.test(bare) ? `${country === 'GR' ? 'EL' : country}${bare}` : bare
  return isVatId(vatId) ? vatId : null
}

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)
}
