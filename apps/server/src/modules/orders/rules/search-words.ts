/** What an order is found by. */
export interface Searchable {
  readonly number: string
  readonly names: readonly (string | null)[]
  readonly email: string | null
  readonly phone: string | null
}

const most = 30

/**
 * The words that an order is found by, in small letters and without accents: number, names, mail
 * address whole and in parts, phone with and without its country code.
 */
export function searchWords({ number, names, email, phone }: Searchable): string[] {
  const address = email === null ? [] : [plain(email), ...wordsIn(email)]
  const words = [plain(number).replace('-', ''), ...names.flatMap(wordsIn), ...address]
  return [...new Set([...words, ...phoneWords(phone)])].slice(0, most)
}

// Nobody says where the country code ends, so that of one, two and three digits is left out.
function phoneWords(phone: string | null): string[] {
  const digits = (phone ?? '').replaceAll(/\D/g, '')
  return digits.length < 6 ? [] : [0, 1, 2, 3].map((from) => digits.slice(from))
}

function wordsIn(text: string | null): string[] {
  return plain(text ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const leftOut: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ß: 'ss' }

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłæœß]/g, (letter) => leftOut[letter] ?? letter)
    .slice(0, 200)
}

/**
 * What somebody typed, as the beginnings that must all be found; null where nothing can be: fewer
 * than two letters in all would be found everywhere.
 */
export function typedWords(typed: string): string[] | null {
  const text = plain(typed).trim()
  if (/^[+(\d][\d\s()/.-]{5,}$/.test(text)) {
    const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '')
    return digits.length < 4 ? null : [digits]
  }
  const words = text.includes('@')
    ? [text]
    : wordsIn(text.replace(/^([\da-z]{4})-(?=[\da-z])/, '$1'))
  return words.join('').length < 2 ? null : words.slice(0, 8)
}

/** Beginnings as a search of PostgreSQL, each quoted: `'aino':* & 'kor':*`. */
export function searchQuery(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`).join(' & ')
}
