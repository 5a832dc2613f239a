import { contrastFailures } from '@redthread/ui/theme/contrast-report'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'
import { cleanSvg } from '../rules/clean-svg.ts'
import { db } from '../tables.ts'

/** What each brand wears exists, was published, reads well or says why not, and is harmless. */
export const kitsCheck: Check = {
  name: 'kits',
  about: 'each brand wears a kit that was published, reads well and holds no foreign drawing',
  run: faultyKits,
}

/** Names the brands whose kit is not what publishing promises. */
export async function faultyKits(ctx: Ctx): Promise<string[]> {
  const rows = await db(ctx)
    .selectFrom('channels.brand as b')
    .leftJoin('channels.brand_kit as k', (join) =>
      join.onRef('k.brand_id', '=', 'b.id').onRef('k.number', '=', 'b.published_kit'),
    )
    .select(['b.code', 'b.published_kit', 'k.published_at', 'k.override_reason', 'k.kit'])
    .where('b.published_kit', 'is not', null)
    .orderBy('b.code')
    .execute()
  return rows.flatMap(({ code, published_kit: number, kit, ...row }) => {
    const told = `brand ${code}, kit ${number}`
    if (kit === null) return [`${told}: does not exist`]
    const words = contrastFailures(kit).some(({ use }) => use === 'words')
    return [
      ...(row.published_at === null ? [`${told}: worn and never published`] : []),
      ...(words && row.override_reason === null ? [`${told}: hard to read, no reason given`] : []),
      ...foreignDrawings(kit).map((part) => `${told}: the ${part} is not as it was cleaned`),
    ]
  })
}

function foreignDrawings({ logo, imagery }: BrandKit): string[] {
  const drawings = { logo: logo.svg, mark: logo.markSvg, hero: imagery.heroSvg }
  return Object.entries(drawings).flatMap(([part, svg]) =>
    svg === '' || isClean(svg, `${part}-`) ? [] : [part],
  )
}

function isClean(svg: string, prefix: string): boolean {
  try {
    return cleanSvg(svg, prefix).svg === svg
  } catch {
    return false
  }
}
