import type { PaperHouse, PaperOrder } from '../model/paper-order.ts'

/** What an invoice says, without how it looks: that is of the kit worn when it is drawn. */
export interface StoredPaper extends Omit<PaperOrder, 'placedAt' | 'house'> {
  readonly placedAt: string
  readonly house: Omit<PaperHouse, 'tokens' | 'logoSvg'>
}

/** A paper as it is kept. */
export function storedPaper({ house, placedAt, ...said }: PaperOrder): StoredPaper {
  const { tokens: _tokens, logoSvg: _logo, ...words } = house
  return { ...said, placedAt: placedAt.toString(), house: words }
}

/** A kept paper, to be drawn in the looks of today. */
export function drawnAgain(
  { house, placedAt, ...said }: StoredPaper,
  { tokens, logoSvg }: Pick<PaperHouse, 'tokens' | 'logoSvg'>,
): PaperOrder {
  return {
    ...said,
    placedAt: Temporal.ZonedDateTime.from(placedAt),
    house: { ...house, tokens, logoSvg },
  }
}
