import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Locale } from '@redthread/kernel/words'
import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import type { BrandTokens } from '@redthread/ui/theme/brand-tokens'

/** Who writes: the name, the company behind it, and how they look and speak. */
export interface Face {
  readonly name: string
  /** The legal entity as lines of small print; empty for Redthread's own mails. */
  readonly imprint: readonly string[]
  readonly tokens: BrandTokens
  readonly logoSvg: string | null
  readonly signOff: Readonly<Record<Locale, string>>
  /** What the brand says in place of the built-in words. */
  readonly wording: BrandKit['messages']
}

/** The brand as far as a message shows it. */
export interface BrandOfLetter {
  readonly name: string
  readonly imprint: readonly string[]
  readonly kit: BrandKit | null
}

/** The face of a brand in a kit, which may be a draft; plain where it wears none yet. */
export function brandFace({ name, imprint, kit }: BrandOfLetter): Face {
  if (kit === null) return { ...houseFace, name, imprint }
  return {
    name,
    imprint,
    tokens: kit,
    logoSvg: kit.logo.svg,
    signOff: {
      en: kit.tone.en.signOff,
      fi: kit.tone.fi.signOff,
      da: kit.tone.da.signOff,
      pl: kit.tone.pl.signOff,
    },
    wording: kit.messages,
  }
}

/** Redthread's own face, for mails to colleagues that no single brand sends. */
export const houseFace: Face = {
  name: 'Redthread',
  imprint: [],
  tokens: redthreadTokens,
  logoSvg: null,
  signOff: { en: '', fi: '', da: '', pl: '' },
  wording: {},
}
