import type { NetContent } from '@redthread/contract/catalog'

const bases: Readonly<Record<NetContent['unit'], { times: number; per: string; small: string }>> = {
  ml: { times: 1, per: '1 l', small: '100 ml' },
  l: { times: 1_000, per: '1 l', small: '100 ml' },
  g: { times: 1, per: '1 kg', small: '100 g' },
  kg: { times: 1_000, per: '1 kg', small: '100 g' },
  m: { times: 1, per: '1 m', small: '1 m' },
  piece: { times: 1, per: '1', small: '1' },
}

// Up to 250 ml or g the price is told per 100, as is usual for such packs.
const smallPack = 250

/**
 * The price of the base unit that the law wants beside a price (Directive 98/6/EC): minor units per
 * kilogram or liter, per 100 g or ml for small packs; null for single pieces.
 */
export function unitPrice(
  amount: number,
  content: NetContent | undefined,
): { amount: number; per: string } | null {
  if (content === undefined || (content.unit === 'piece' && content.amount === 1)) return null
  const { times, per, small } = bases[content.unit]
  const total = content.amount * times
  if (total <= 0) return null
  if (content.unit === 'm' || content.unit === 'piece') {
    return { amount: Math.round(amount / total), per }
  }
  const isSmall = total <= smallPack
  return {
    amount: Math.round((amount * (isSmall ? 100 : 1_000)) / total),
    per: isSmall ? small : per,
  }
}
