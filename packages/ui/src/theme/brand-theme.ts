import { colorTokens, type BrandTokens, type FontFamily } from './brand-tokens.ts'

const families: Record<FontFamily, string> = {
  figtree: "'Figtree Variable', 'Figtree Fallback', system-ui, sans-serif",
  system: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, P052, 'Noto Serif', serif",
  rounded: "ui-rounded, 'SF Pro Rounded', Quicksand, Nunito, 'Figtree Variable', sans-serif",
}

const steps = { xs: -2, sm: -1, md: 0, lg: 1, xl: 2, '2xl': 3.25, '3xl': 5 } as const

/**
 * Answers the CSS custom properties (`--rt-…`) that dress every part of packages/ui.
 * Colors are `light-dark()` pairs, so one sheet serves both schemes without a script.
 */
export function brandTheme(tokens: BrandTokens): Record<`--rt-${string}`, string> {
  const { colors, typography, shape } = tokens
  const theme: Record<`--rt-${string}`, string> = {}
  for (const token of colorTokens) {
    const { light, dark } = colors[token]
    theme[`--rt-${kebab(token)}`] = `light-dark(${light}, ${dark})`
  }
  theme['--rt-font'] = families[typography.family]
  theme['--rt-heading-weight'] = String(typography.headingWeight)
  for (const [name, step] of Object.entries(steps)) {
    theme[`--rt-size-${name}`] = rem(typography.basePx * typography.scale ** step)
  }
  theme['--rt-radius'] = `${shape.radiusPx}px`
  theme['--rt-radius-control'] = controlRadius(shape)
  theme['--rt-thread-width'] = `${shape.threadPx}px`
  return theme
}

/** Writes the theme as a style sheet; doubled `:root` so that it wins over the built-in default. */
export function brandThemeCss(tokens: BrandTokens): string {
  const lines = Object.entries(brandTheme(tokens)).map(([name, value]) => `  ${name}: ${value};`)
  return `:root:root {\n${lines.join('\n')}\n}\n`
}

function controlRadius({ controls, radiusPx }: BrandTokens['shape']): string {
  if (controls === 'square') return '0px'
  return controls === 'pill' ? '999px' : `${Math.min(radiusPx, 12)}px`
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function rem(px: number): string {
  return `${Number((px / 16).toFixed(4))}rem`
}
