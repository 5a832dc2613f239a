// No letter or digit that is taken for another one when it is read aloud or typed.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 6

/** A short code for people to type, from random bytes (at least 24): `7KQ2MX`. */
export function handOverCode(bytes: Uint8Array): string {
  // 240 is the largest multiple of 30 that a byte holds: beyond it letters would not be even.
  const fair = [...bytes].filter((byte) => byte < 240).slice(0, length)
  if (fair.length < length) throw new RangeError('too few random bytes for a code')
  return fair.map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
}

/** A code as it is shown: in two halves. */
export function codeShown(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** The code in what was typed or scanned: in any case and spacing, or at the end of an address. */
export function readCode(text: string): string {
  const last = text.trim().split(/[/=]/).at(-1) ?? ''
  return last.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}
