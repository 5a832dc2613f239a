import type { IdSource } from '@redthread/kernel/id'

// Nothing that is mistaken for something else when read out or typed: no 0 O 1 I L U.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that nobody guesses and everybody can read out; about 4.9 bits per character. */
export function randomCode({ random }: Pick<IdSource, 'random'>, length: number): string {
  let code = ''
  while (code.length < length) {
    for (const byte of random(length * 2)) {
      // 240 is the last whole multiple of 30: a higher byte would favor the first letters.
      if (byte < 240 && code.length < length) code += letters.charAt(byte % letters.length)
    }
  }
  return code
}
