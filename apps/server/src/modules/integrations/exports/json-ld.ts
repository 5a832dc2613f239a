import type { Unit } from '../runs/uploaded-file.ts'
import { offeredProducts } from './export-source.ts'
import { googleItems, type FeedVoice, type GoogleItem } from './google-items.ts'

/** What a channel offers as schema.org tells it: a product, or a group of them, on each line. */
export async function* exportJsonLd(unit: Unit, voice: FeedVoice): AsyncGenerator<string> {
  for await (const stretch of offeredProducts(unit, voice.channel)) {
    const lines = stretch.products.flatMap((product): object[] => {
      const items = googleItems(product, stretch, voice)
      const [first, second] = items
      if (first === undefined) return []
      if (second === undefined) return [{ '@context': context, ...productOf(first) }]
      return [
        {
          '@context': context,
          '@type': 'ProductGroup',
          productGroupID: product.handle,
          name: product.texts[voice.locale]?.title ?? product.handle,
          ...(first.description !== undefined && { description: first.description }),
          ...(first.brand !== undefined && { brand: { '@type': 'Brand', name: first.brand } }),
          hasVariant: items.map(productOf),
        },
      ]
    })
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  }
}

const context = 'https://schema.org'
const availabilities: Readonly<Record<string, string>> = {
  in_stock: 'InStock',
  out_of_stock: 'OutOfStock',
  backorder: 'BackOrder',
  preorder: 'PreOrder',
}

function productOf(item: GoogleItem) {
  const { id, title, description, link, image_link: image, brand, gtin, color, size } = item
  const [amount = '', currency = ''] = (item.sale_price ?? item.price ?? '').split(' ')
  return {
    '@type': 'Product',
    sku: id,
    name: title,
    description,
    url: link,
    ...(image !== undefined && { image }),
    ...(gtin !== undefined && { gtin }),
    ...(color !== undefined && { color }),
    ...(size !== undefined && { size }),
    ...(brand !== undefined && { brand: { '@type': 'Brand', name: brand } }),
    offers: {
      '@type': 'Offer',
      url: link,
      price: amount,
      priceCurrency: currency,
      availability: `${context}/${availabilities[item.availability ?? ''] ?? 'InStock'}`,
      itemCondition: 'https://schema.org/NewCondition',
    },
  }
}
