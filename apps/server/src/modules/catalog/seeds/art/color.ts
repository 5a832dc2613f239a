type Lab = readonly [lightness: number, a: number, b: number]

/** Mixes two `#rrggbb` colors as the eye does (OKLab); `part` is the second one's share, 0 to 1. */
export function mix(one: string, other: string, part: number): string {
  const [a, b] = [toLab(one), toLab(other)]
  const between = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * part
  return toHex([between(0), between(1), between(2)])
}

/**
 * A color as light falls on it: `much` from −1 (in deep shade) over 0 to 1 (blinding). Shade keeps
 * the color and turns a little to plum; light turns to warm white.
 */
export function lit(color: string, much: number): string {
  if (much >= 0) return mix(color, '#fffaf3', much)
  const [l, a, b] = toLab(color)
  const keep = 1 + much
  const deep = toHex([l * keep, a * (1 + much * 0.35), b * (1 + much * 0.35)])
  return mix(deep, '#3a1626', -much * 0.16)
}

/** How light a color looks, 0 black to 1 white. */
export function lightness(color: string): number {
  return toLab(color)[0]
}

/** A color with more (above 1) or less chroma. */
export function vivid(color: string, factor: number): string {
  const [l, a, b] = toLab(color)
  return toHex([l, a * factor, b * factor])
}

/** An ink that is read well on a color, of its own hue. */
export function inkOn(color: string): string {
  return lightness(color) > 0.62 ? lit(vivid(color, 1.3), -0.66) : mix(color, '#fff8f0', 0.88)
}

function toLab(hex: string): Lab {
  const value = Number.parseInt(hex.slice(1), 16)
  const [r, g, b] = [linear(value >> 16), linear((value >> 8) & 255), linear(value & 255)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toHex([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map(encoded).join('')}`
}

function linear(byte: number): number {
  const c = byte / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

function encoded(value: number): string {
  const c = Math.min(1, Math.max(0, value))
  const shown = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055
  return Math.round(shown * 255)
    .toString(16)
    .padStart(2, '0')
}
