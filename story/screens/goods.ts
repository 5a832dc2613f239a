import type { ProductDetail } from '@redthread/contract/storefront'
import { channels, type Article } from '../chapters/goods.ts'

/** An article as the shop shows it, with what a scanner reads off its label. */
export interface Shown extends Article {
  readonly slug: string
  readonly gtin: string
}

/** The articles of the story on three screens, each in the first of its choices. */
export interface Goods {
  readonly tint: Shown
  readonly primer: Shown
  readonly cream: Shown
  readonly wash: Shown
  readonly soap: Shown
}

/** Looks the articles up as any shop window does. */
export async function findGoods(url: string): Promise<Goods> {
  const [tint, primer, cream, wash, soap] = await Promise.all([
    articleAt(url, 'marja-lip-tint'),
    articleAt(url, 'alku-lip-primer'),
    articleAt(url, 'kammen-hand-cream'),
    articleAt(url, 'kaivo-hand-wash'),
    articleAt(url, 'terva-soap-bar'),
  ])
  return { tint, primer, cream, wash, soap }
}

async function articleAt(url: string, slug: string): Promise<Shown> {
  const path = `/v1/storefront/${channels.web}/products/${slug}?locale=en`
  const product = (await (await fetch(new URL(path, url))).json()) as ProductDetail
  const [first] = product.variants
  if (first === undefined || first.gtin === undefined) throw new Error(`${slug} has no label`)
  const { id: variantId, sku, gtin, amount } = first
  return { variantId, productId: product.id, sku, gtin, slug, title: product.title, amount }
}
