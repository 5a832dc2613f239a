// Letters that are told apart by eye; what people mistake for one of them is read as it.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 16
const pinLength = 6

/** A code as people type it, in the one form that is hashed: capitals, no spaces, 0 for O. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** A PIN without the spaces that people put in. */
export function plainPin(typed: string): string {
  return typed.replace(/\D/g, '')
}

/** Makes a code of 80 bits, in groups of four as it is printed. */
export function newCode(random: (bytes: number) => Uint8Array): string {
  const letters = [...random(codeLength)].map((byte) => alphabet.charAt(byte & 31)).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

/** Makes a PIN of six digits, all equally likely. */
export function newPin(random: (bytes: number) => Uint8Array): string {
  let pin = ''
  while (pin.length < pinLength) {
    for (const byte of random(pinLength)) {
      // 250 is the last multiple of ten within a byte: above it small digits would come up more.
      if (byte < 250 && pin.length < pinLength) pin += String(byte % 10)
    }
  }
  return pin
}
