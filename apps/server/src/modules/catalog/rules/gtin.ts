/** The check digit of a GTIN (GS1 General Specifications 7.9): weights 3 and 1 from the right. */
export function gtinCheckDigit(withoutCheck: string): number {
  let sum = 0
  for (let i = 0; i < withoutCheck.length; i++) {
    const digit = withoutCheck.charCodeAt(withoutCheck.length - 1 - i) - 48
    sum += i % 2 === 0 ? 3 * digit : digit
  }
  return (10 - (sum % 10)) % 10
}

/** Tells whether digits are a GTIN-8, -12, -13 or -14 whose check digit is right. */
export function isGtin(digits: string): boolean {
  if (!/^(\d{8}|\d{12}|\d{13}|\d{14})$/.test(digits)) return false
  return gtinCheckDigit(digits.slice(0, -1)) === digits.charCodeAt(digits.length - 1) - 48
}
