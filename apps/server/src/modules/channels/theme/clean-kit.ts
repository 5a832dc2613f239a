import type { BrandKit } from '@redthread/contract/brand-kit'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { cleanSvg } from '../rules/clean-svg.ts'
import { BrokenXml } from '../rules/read-xml.ts'

/** A kit whose drawings may stand in a page, and what had to be left out of them. */
export interface CleanKit {
  readonly kit: BrandKit
  readonly removed: { readonly part: string; readonly what: string }[]
}

/** Cleans every drawing of a kit; refuses one that is not SVG. An empty drawing stays empty. */
export function cleanKit(kit: BrandKit): CleanKit {
  const removed: CleanKit['removed'] = []
  const clean = (part: string, source: string, most: number): string => {
    if (source.trim() === '') return ''
    const cleaned = cleanOrRefuse(part, source)
    if (cleaned.svg.length > most) refuse.broken_drawing({ part, reason: 'too large' })
    removed.push(...cleaned.removed.map((what) => ({ part, what })))
    return cleaned.svg
  }
  const { logo, imagery } = kit
  return {
    kit: {
      ...kit,
      logo: {
        ...logo,
        svg: clean('logo', logo.svg, 20_000),
        markSvg: clean('mark', logo.markSvg, 20_000),
      },
      imagery: { ...imagery, heroSvg: clean('hero', imagery.heroSvg, 60_000) },
    },
    removed,
  }
}

const { refuse } = channelsRefusals

function cleanOrRefuse(part: string, source: string) {
  try {
    return cleanSvg(source, `${part}-`)
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error
    return refuse.broken_drawing({ part, reason: error.message })
  }
}
