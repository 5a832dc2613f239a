import { assetSaved, attributeChanged, categoryChanged } from '@redthread/contract/catalog'
import { productRemoved, productSaved } from '@redthread/contract/catalog'
import { liveOn } from '#platform/event.ts'

const may = 'catalog:read'
const topics = ({ productId }: { productId: string }) => ['products', `product:${productId}`]

/** What open screens of the back office hear of. */
export const catalogLive = [
  liveOn(productSaved, topics, may),
  liveOn(productRemoved, topics, may),
  liveOn(categoryChanged, () => ['categories'], may),
  liveOn(attributeChanged, () => ['attributes'], may),
  liveOn(assetSaved, () => ['assets'], may),
]
