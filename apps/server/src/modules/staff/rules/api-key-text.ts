const shape = /^(rtk_[0-9a-hjkmnp-tv-z]{8})_[0-9a-hjkmnp-tv-z]{32}$/
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Writes a key: `rtk_`, 8 characters that are shown, `_`, 32 that are not (160 bits). */
export function writeKey(random: (bytes: number) => Uint8Array): { key: string; prefix: string } {
  const letters = [...random(40)].map((byte) => alphabet.charAt(byte & 31)).join('')
  const prefix = `rtk_${letters.slice(0, 8)}`
  return { key: `${prefix}_${letters.slice(8)}`, prefix }
}

/** The shown part of a key; empty where the text has not exactly the shape of a key. */
export function keyPrefixOf(text: string): string {
  return shape.exec(text)?.[1] ?? ''
}
