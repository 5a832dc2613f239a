import type { Page } from '@redthread/kernel/page'
import type { Wire } from '@redthread/client/wire'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Brand, KitVersion, NewBrand } from '@redthread/contract/channels'
import type { MessageTemplate } from '@redthread/contract/messages'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

/** One line of a kit's history: all but the kit itself. */
export type KitSummary = Omit<Wire<KitVersion>, 'kit' | 'contrast' | 'removed'>

export const brandsKey = ['brands'] as const
export const brandKey = (brandId: string) => ['brands', brandId] as const
export const kitKey = (brandId: string) => ['brands', brandId, 'kit'] as const
export const kitsKey = (brandId: string) => ['brands', brandId, 'kits'] as const

/** The latest kit of a brand: its draft where there is one, else what it wears. */
export function readKit(brandId: string) {
  return answer<Wire<KitVersion>>(
    api.GET('/v1/brands/{brandId}/kit', { params: { path: { brandId } } }),
  )
}

/** Saves the draft of a kit over the version that was seen. */
export function saveDraft(brandId: string, { kit, version }: { kit: BrandKit; version: number }) {
  return answer<Wire<KitVersion>>(
    api.PUT('/v1/brands/{brandId}/kit', {
      params: { path: { brandId } },
      headers: ifMatch(version),
      body: { kit },
    }),
  )
}

export const templatesKey = (locale: string) => ['message-templates', locale] as const

/** Every brand, in the order of the retailer. */
export function readBrands() {
  return answer<Page<Wire<Brand>>>(api.GET('/v1/brands', { params: { query: { limit: 200 } } }))
}

export function readBrand(brandId: string) {
  return answer<Wire<Brand>>(api.GET('/v1/brands/{brandId}', { params: { path: { brandId } } }))
}

/** Changes a brand over the version that was seen. */
export function updateBrand(brandId: string, version: number, body: Partial<NewBrand>) {
  return answer<Wire<Brand>>(
    api.PATCH('/v1/brands/{brandId}', {
      params: { path: { brandId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

/** Archives a brand, or uses it again. */
export function setBrandState(brandId: string, version: number, state: Brand['state']) {
  return answer<Wire<Brand>>(
    api.PUT('/v1/brands/{brandId}/state', {
      params: { path: { brandId } },
      headers: ifMatch(version),
      body: { state },
    }),
  )
}

/** Makes the draft the kit that the brand wears. */
export function publishKit(
  brandId: string,
  version: number,
  body: { note?: string; overrideReason?: string },
) {
  return answer<Wire<KitVersion>>(
    api.POST('/v1/brands/{brandId}/kit/publish', {
      params: { path: { brandId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

/** Throws the draft of a kit away. */
export function discardDraft(brandId: string, version: number) {
  return answer<void>(
    api.DELETE('/v1/brands/{brandId}/kit', {
      params: { path: { brandId } },
      headers: ifMatch(version),
    }),
  )
}

export function readKits(brandId: string) {
  const params = { path: { brandId }, query: { limit: 100 } }
  return answer<Page<KitSummary>>(api.GET('/v1/brands/{brandId}/kits', { params }))
}

/** Takes a kit of the history back as the draft. */
export function restoreKit(brandId: string, number: number, version: number) {
  return answer<Wire<KitVersion>>(
    api.POST('/v1/brands/{brandId}/kits/{number}/restore', {
      params: { path: { brandId, number } },
      headers: ifMatch(version),
      body: {},
    }),
  )
}

/** The messages that Redthread can write, with their built-in words. */
export function readTemplates() {
  return answer<Page<Wire<MessageTemplate>>>(api.GET('/v1/message-templates'))
}

/** Creates a brand; it begins with a plain, readable kit. */
export function createBrand(body: NewBrand) {
  return answer<Wire<Brand>>(api.POST('/v1/brands', { body }))
}
