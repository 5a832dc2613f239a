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
 * Writes a text in small plain letters, digits and single spaces, so that it is found without its
 * marks: `Kraków, Łódź` becomes `krakow lodz`.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøæœđðþßı]/g, (letter) => whole[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The same with å, ä, ö, ø as two letters, as people write them on a foreign keyboard. */
export function foldTextLong(text: string): string {
  const long = text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .replaceAll(/[äæ]/g, 'ae')
    .replaceAll(/[öø]/g, 'oe')
    .replaceAll('ü', 'ue')
  return foldText(long)
}
