/** Writes a postal code as its country does: capitals, the usual space or dash. */
export function postalCodeOf(country: string, code: string): string {
  const given = code.trim().toUpperCase()
  const plain = given.replaceAll(/[\s-]/g, '')
  if (country === 'PL' && /^\d{5}$/.test(plain)) return `${plain.slice(0, 2)}-${plain.slice(2)}`
  if (spaced.has(country) && /^\d{5}$/.test(plain)) return `${plain.slice(0, 3)} ${plain.slice(3)}`
  if (country === 'NL' && /^\d{4}[A-Z]{2}$/.test(plain)) {
    return `${plain.slice(0, 4)} ${plain.slice(4)}`
  }
  if (country === 'GB' && plain.length >= 5) return `${plain.slice(0, -3)} ${plain.slice(-3)}`
  if (plainDigits.has(country) && given.startsWith(`${country}-`)) return plain.slice(2)
  return given
}

const spaced = new Set(['SE', 'CZ', 'SK', 'GR'])
const plainDigits = new Set(['FI', 'DK', 'NO', 'DE', 'EE'])
