import type { BrandKit } from '@redthread/contract/brand-kit'
import { cafeMessages } from './cafe-messages.ts'
import { cafeTone } from './cafe-tone.ts'
import { drawing } from './drawing.ts'

/** Tuuli Café: forest green and terracotta on oat paper, sturdy and round. */
export function cafeKit(): BrandKit {
  return {
    colors: {
      surface: { light: '#f8f4ec', dark: '#17130f' },
      raised: { light: '#fffdf8', dark: '#221c16' },
      sunken: { light: '#efe7d9', dark: '#0f0c09' },
      text: { light: '#26201a', dark: '#f4ede2' },
      textMuted: { light: '#625646', dark: '#b8aa96' },
      line: { light: '#e3d8c6', dark: '#3a3127' },
      outline: { light: '#877862', dark: '#887a64' },
      accent: { light: '#2f5d46', dark: '#8fcaa6' },
      accentContrast: { light: '#ffffff', dark: '#0e2418' },
      accentText: { light: '#275240', dark: '#9fd6b4' },
      thread: { light: '#b4572a', dark: '#e58a57' },
      positive: { light: '#266040', dark: '#8ccfa4' },
      caution: { light: '#7d4a00', dark: '#e5b765' },
      critical: { light: '#a3231b', dark: '#ffa294' },
    },
    typography: { family: 'rounded', basePx: 17, scale: 1.18, headingWeight: 720 },
    shape: { radiusPx: 12, controls: 'soft', threadPx: 3 },
    logo: { svg: drawing('cafe-logo'), markSvg: drawing('cafe-mark'), alt: 'Tuuli Café' },
    tone: cafeTone,
    imagery: {
      heroSvg: drawing('cafe-hero'),
      heroAlt: {
        en: 'A green cup with steam and a croissant on an oak table by the window',
        fi: 'Höyryävä vihreä kuppi ja voisarvi tammipöydällä ikkunan ääressä',
        da: 'En dampende grøn kop og en croissant på et egebord ved vinduet',
        pl: 'Parująca zielona filiżanka i rogalik na dębowym stole przy oknie',
      },
      style:
        'A little from above, late light through a window, wood and clay. Steam is drawn as the ' +
        'same line that is the wind elsewhere.',
    },
    messages: cafeMessages,
  }
}
