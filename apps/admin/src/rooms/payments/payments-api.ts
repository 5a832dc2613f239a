import type { Wire } from '@redthread/client/wire'
import type {
  AccountState,
  CardReader,
  CardSettings,
  GiftCard,
  GiftCardDetail,
  IssuedGiftCard,
  NewCardSettings,
  NewGiftCard,
} from '@redthread/contract/payments-accounts'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type Card = Wire<GiftCard>
export type CardDetail = Wire<GiftCardDetail>
export type Issued = Wire<IssuedGiftCard>
export type Settings = Wire<CardSettings>

export const giftCardsKey = ['gift-cards'] as const
export const giftCardKey = (id: string) => ['gift-cards', 'one', id] as const
export const settingsKey = ['card-settings'] as const

export function readGiftCards(
  wish: { lastFour?: string; state?: AccountState },
  after?: string,
): Promise<Page<Card>> {
  const query = { limit: 60, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Card>>(api.GET('/v1/gift-cards', { params: { query } }))
}

export function readGiftCard(giftCardId: string): Promise<CardDetail> {
  const params = { path: { giftCardId } }
  return answer<CardDetail>(api.GET('/v1/gift-cards/{giftCardId}', { params }))
}

/** Issues a card; its code and PIN are in this answer and nowhere else. */
export function issueGiftCard(body: Wire<NewGiftCard>): Promise<Issued> {
  return answer<Issued>(api.POST('/v1/gift-cards', { body } as never))
}

/** The card that somebody holds out, by its whole code. */
export function lookUpGiftCard(code: string): Promise<CardDetail> {
  return answer<CardDetail>(api.POST('/v1/gift-cards/look-up', { body: { code } }))
}

export function blockGiftCard(
  { id, version }: Pick<Card, 'id' | 'version'>,
  state: AccountState,
): Promise<CardDetail> {
  const params = { path: { giftCardId: id } }
  const headers = ifMatch(version)
  return answer<CardDetail>(
    api.PUT('/v1/gift-cards/{giftCardId}/state', { params, headers, body: { state } }),
  )
}

export function readSettings(): Promise<Settings> {
  return answer<Settings>(api.GET('/v1/card-settings'))
}

export function setKeys(body: NewCardSettings): Promise<Settings> {
  return answer<Settings>(api.PUT('/v1/card-settings', { body }))
}

export function dropKeys(): Promise<Settings> {
  return answer<Settings>(api.DELETE('/v1/card-settings'))
}

export function readReaders(): Promise<{ items: Wire<CardReader>[] }> {
  return answer<{ items: Wire<CardReader>[] }>(api.GET('/v1/card-readers'))
}
