// Without 0, 1, I, L and O: read aloud over a counter, nothing is taken for something else.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 6

/** Draws a pickup code of 6 letters and digits, each as likely as the others. */
export function pickupCode(random: (bytes: number) => Uint8Array): string {
  let code = ''
  while (code.length < length) {
    for (const byte of random(length)) {
      const letter = letters[byte & 31]
      if (letter !== undefined && code.length < length) code += letter
    }
  }
  return code
}

/** A code as somebody types or reads it aloud, in the way it is kept. */
export function typedCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}
