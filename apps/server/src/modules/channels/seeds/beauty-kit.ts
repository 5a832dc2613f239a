import type { BrandKit } from '@redthread/contract/brand-kit'
import { beautyMessages } from './beauty-messages.ts'
import { beautyTone } from './beauty-tone.ts'
import { drawing } from './drawing.ts'

/** Tuuli Beauty: berry on warm paper, round shapes, a breath of wind. */
export function beautyKit(): BrandKit {
  return {
    colors: {
      surface: { light: '#fbf7f5', dark: '#1a1317' },
      raised: { light: '#ffffff', dark: '#251b21' },
      sunken: { light: '#f4ece9', dark: '#120d10' },
      text: { light: '#2a1d24', dark: '#f6eef1' },
      textMuted: { light: '#6b5862', dark: '#bca9b2' },
      line: { light: '#e9dcd9', dark: '#3d2f37' },
      outline: { light: '#8f7a84', dark: '#8a7681' },
      accent: { light: '#8e2a5b', dark: '#f0a3c6' },
      accentContrast: { light: '#ffffff', dark: '#2a0f1d' },
      accentText: { light: '#7f2350', dark: '#f3aecb' },
      thread: { light: '#b83a78', dark: '#ec7fb0' },
      positive: { light: '#276448', dark: '#86cfa6' },
      caution: { light: '#824d00', dark: '#e6b566' },
      critical: { light: '#a4161f', dark: '#ff9f97' },
    },
    typography: { family: 'figtree', basePx: 16, scale: 1.22, headingWeight: 560 },
    shape: { radiusPx: 20, controls: 'pill', threadPx: 2 },
    logo: { svg: drawing('beauty-logo'), markSvg: drawing('beauty-mark'), alt: 'Tuuli Beauty' },
    tone: beautyTone,
    imagery: {
      heroSvg: drawing('beauty-hero'),
      heroAlt: {
        en: 'A bottle, a lipstick and a jar in morning light, a thread of wind above them',
        fi: 'Pullo, huulipuna ja purkki aamuvalossa, tuulen lanka niiden yllä',
        da: 'En flaske, en læbestift og en krukke i morgenlys, en tråd af vind over dem',
        pl: 'Butelka, szminka i słoiczek w porannym świetle, nad nimi nić wiatru',
      },
      style:
        'Straight from the front, morning light from the upper right, soft shadows. Products are ' +
        'the color; skin and leaves the only company. One thin line of wind runs through.',
    },
    messages: beautyMessages,
  }
}
