import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import type { BrandKit } from '@redthread/contract/brand-kit'
import { brandFace, type Face } from '../letter/face.ts'

const logo = '<svg viewBox="0 0 80 20" fill="currentColor"><path d="M0 0h80v20H0z"/></svg>'

/** A kit for tests: `accent` tells one brand from another. */
export function kitOf(name: string, accent: string): BrandKit {
  const tone = {
    voice: '',
    address: 'informal' as const,
    greeting: '',
    signOff: `/ ${name}`,
    tagline: '',
    prefer: [],
    avoid: [],
  }
  return {
    colors: { ...redthreadTokens.colors, accent: { light: accent, dark: accent } },
    typography: redthreadTokens.typography,
    shape: { radiusPx: 8, controls: 'pill', threadPx: 3 },
    logo: { svg: logo, markSvg: logo, alt: name },
    tone: { en: tone, fi: tone, da: tone, pl: tone },
    imagery: { heroSvg: '', heroAlt: { en: '', fi: '', da: '', pl: '' }, style: '' },
    messages: {},
  }
}

function faceWith(name: string, accent: string): Face {
  const imprint = [`${name} Oy`, 'Esimerkkikatu 1, 00100 Helsinki', 'FI12345678']
  return brandFace({ name, imprint, kit: kitOf(name, accent) })
}

/** Two brands that look and are called differently. */
export const faces = [faceWith('Tuuli Beauty', '#7a2a54'), faceWith('Tuuli Café', '#5b3a1e')]
