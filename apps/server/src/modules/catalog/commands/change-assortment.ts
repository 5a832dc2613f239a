import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { AssortmentChange } from '@redthread/contract/catalog-views'
import { newId, type Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { productDocuments } from '../queries/product-documents.ts'
import { editedDocument } from '../rules/edited-document.ts'
import { saveProducts } from './save-products.ts'

/** Publishes products to a channel and takes others out, all or none; refuses unknown ones. */
export async function changeAssortment(
  ctx: Ctx,
  { channelId, add = [], remove = [] }: AssortmentChange & { readonly channelId: Id<'chn'> },
): Promise<{ source: string; changed: number }> {
  await lockCatalog(ctx)
  const channels = await everyChannel(ctx)
  if (!channels.some(({ id }) => id === channelId)) {
    return catalogRefusals.refuse.unknown_channel({ channelId })
  }
  const windows = new Map(add.map(({ productId, ...window }) => [productId, window]))
  const ids = [...new Set([...windows.keys(), ...remove])]
  const documents = await productDocuments(ctx, ids)
  const found = new Set(documents.map(({ id }) => id))
  const unknown = ids.find((id) => !found.has(id))
  if (unknown !== undefined) catalogRefusals.refuse.unknown_product({ productId: unknown })
  const edited = documents.map((document) => {
    const window = document.id && windows.get(document.id)
    const publications =
      window === undefined ? { remove: [channelId] } : { add: [{ channelId, ...window }] }
    return editedDocument(document, { publications })
  })
  const source = `bulk:${newId('blk', ctx)}`
  const saved = await saveProducts(ctx, edited, { source })
  const errors = saved.flatMap((one) => (one.outcome === 'refused' ? one.errors : []))
  if (errors.length > 0) catalogRefusals.refuse.invalid_product({ errors: errors.slice(0, 100) })
  return { source, changed: saved.filter(({ outcome }) => outcome === 'changed').length }
}
