import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import type { BrandKit } from '@redthread/contract/brand-kit'
import { escapeXml } from '../rules/read-xml.ts'

/** A plain, readable kit that a new brand begins with: its name in ink, on paper. */
export function starterKit(name: string): BrandKit {
  const tone: BrandKit['tone']['en'] = {
    voice: '',
    address: 'informal',
    greeting: '',
    signOff: name,
    tagline: '',
    prefer: [],
    avoid: [],
  }
  return {
    colors: redthreadTokens.colors,
    typography: redthreadTokens.typography,
    shape: redthreadTokens.shape,
    logo: { svg: lettering(name), markSvg: lettering(name.slice(0, 1)), alt: name },
    tone: { en: tone, fi: tone, da: tone, pl: tone },
    imagery: { heroSvg: '', heroAlt: { en: '', fi: '', da: '', pl: '' }, style: '' },
    messages: {},
  }
}

function lettering(text: string): string {
  const width = Math.max(40, 24 * text.length)
  const font = 'font-family="system-ui, sans-serif" font-size="34" font-weight="700"'
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40" fill="currentColor">` +
    `<text x="${width / 2}" y="32" text-anchor="middle" ${font}>${escapeXml(text)}</text></svg>`
  )
}
