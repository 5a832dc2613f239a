import { createHash } from 'node:crypto'
import { brandThemeCss } from '@redthread/ui/theme/brand-theme'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { BrandTheme } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import { brandIcon } from '../rules/brand-icon.ts'

/** The files that a kit is worn with, and the hash of their contents. */
export interface ThemeFiles {
  readonly hash: string
  readonly css: string
  readonly icon: string
}

/** Writes the style sheet and the icon of a kit; the same kit gives the same hash everywhere. */
export function themeFiles(kit: BrandKit): ThemeFiles {
  const { accent, accentContrast } = kit.colors
  const css = brandThemeCss(kit)
  const { markSvg } = kit.logo
  const icon = brandIcon({ markSvg, ground: accent.light, ink: accentContrast.light })
  const hash = createHash('sha256').update(css).update('\0').update(icon).digest('hex')
  return { hash: hash.slice(0, 20), css, icon }
}

/** Path of the style sheet of a theme; its content never changes. */
export function cssPath(hash: string): string {
  return `/brand/${hash}.css`
}

interface Worn {
  readonly id: Id<'brd'>
  readonly code: string
  readonly name: string
  readonly number: number
}

/** The theme of a brand as apps fetch it; message wording stays inside. */
export function themeOfKit(
  brand: Worn,
  { messages: _, ...kit }: BrandKit,
  hash: string,
): BrandTheme {
  return {
    brandId: brand.id,
    code: brand.code,
    name: brand.name,
    number: brand.number,
    hash,
    css: cssPath(hash),
    icon: `/brand/${hash}/icon.svg`,
    manifest: `/brand/${brand.code}/manifest.webmanifest`,
    kit,
  }
}
