// Letters that Unicode does not take apart, as PostgreSQL's unaccent writes them.
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

/** Writes a text in lower case, plain letters, single spaces: `Lip-Tint Rosé` → `lip tint rose`. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðæœßþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A word of a search: as said, with its marks, for stems; and in plain letters. */
export interface SearchWord {
  readonly said: string
  readonly plain: string
}

const mostWords = 8
const longestWord = 40

/** Takes a search apart; what is beyond eight words is passed over. */
export function searchWords(q: string): SearchWord[] {
  return q
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord))
    .map((said) => ({ said, plain: plainWords(said) }))
    .filter(({ plain }) => plain !== '')
}

/** What might be a code on a label: no space, a digit, four signs or more; null otherwise. */
export function codeOf(q: string): string | null {
  const text = q.trim().toLowerCase()
  return /^[\p{L}\p{N}._/-]{4,100}$/u.test(text) && /\d/.test(text) ? text : null
}

/** A GTIN at full length, as which all its forms meet; null where the text is none. */
export function gtin14(code: string): string | null {
  return /^(\d{8}|\d{12,14})$/.test(code) ? code.padStart(14, '0') : null
}
