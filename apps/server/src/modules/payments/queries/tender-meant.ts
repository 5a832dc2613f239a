import type { Ctx } from '#platform/ctx.ts'
import type { ProviderEvent } from '../cards/card-port.ts'
import { tellsNews } from '../rules/tells-news.ts'
import { tenderOfIntent } from './tender-of-intent.ts'
import { tenderRow, type TenderRow } from './tender-rows.ts'

/** The tender that a message names, by what we wrote on it or by its intent; null for others'. */
export async function tenderMeant(ctx: Ctx, event: ProviderEvent): Promise<TenderRow | null> {
  const { reference, tenderId, intentId } = event
  if (reference !== null && tenderId !== null) return tenderRow(ctx, { reference, tenderId })
  return intentId === null ? null : tenderOfIntent(ctx, intentId)
}

/** Whether a message tells only what the tender shows already. */
export async function isKnown(ctx: Ctx, event: ProviderEvent): Promise<boolean> {
  const tender = await tenderMeant(ctx, event)
  return (
    tender !== null &&
    !tellsNews(event.type, { state: tender.state, isClosed: tender.provider_closed })
  )
}
