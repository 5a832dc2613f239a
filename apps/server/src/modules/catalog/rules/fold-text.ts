// Letters that Unicode does not take apart into a plain letter and a mark.
const whole: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}

/**
 * Writes a text in small letters without marks, digits and single spaces: `Crème Łódź` becomes
 * `creme lodz`. Letters of other alphabets stay.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase()
  if (/^[a-z0-9 ]*$/.test(small)) return small.replaceAll(/ +/g, ' ').trim()
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøæœđðþßı]/g, (letter) => whole[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A text as part of an address: `Huulikiilto, sävy 3` becomes `huulikiilto-savy-3`. */
export function slugOf(text: string): string {
  const words = foldText(text).replaceAll(/[^\p{Ll}\p{Lo}\p{N} ]/gu, '')
  return words.slice(0, 120).trim().replaceAll(/ +/g, '-')
}
