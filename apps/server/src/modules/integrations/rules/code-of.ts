const folded: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The handle of a name: lower case, accents taken off, one hyphen for all that is neither letter
 * nor digit. A name without any becomes its code points, so that no two such names meet.
 */
export function handleOf(name: string): string {
  const made = pared(name, /[^\p{Ll}\p{Lo}\p{N}]+/gu).slice(0, 180)
  return made === '' ? `x${hexOf(name)}` : made.replace(/-+$/, '')
}

/** The code of an option value or attribute: as a handle, and a dot stays between letters. */
export function codeOf(name: string): string {
  const made = pared(name, /[^\p{Ll}\p{Lo}\p{N}.]+/gu)
    .replaceAll(/[-.]*\.[-.]*/g, '.')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 110)
    .replace(/[-.]+$/, '')
  return made === '' ? `x${hexOf(name)}` : made
}

function pared(name: string, others: RegExp): string {
  // Plain names are by far the most, and need none of the folding.
  const plain = /^[a-z0-9 -]*$/i.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[øæœłßđðþı]/g, (letter) => folded[letter] ?? letter)
  return plain.replaceAll(others, '-').replaceAll(/^-+|-+$/g, '')
}

function hexOf(name: string): string {
  return Buffer.from(name.slice(0, 40)).toString('hex')
}

/** A text of one line within a length: line breaks and runs of spaces become one space. */
export function lineOf(text: string, most: number): string {
  const line = /[\r\n\t\u2028\u2029]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text
  const trimmed = line.trim()
  return trimmed.length <= most ? trimmed : trimmed.slice(0, most).trim()
}
