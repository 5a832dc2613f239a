import { productStates } from '@redthread/contract/catalog-product'
import { productSorts } from '@redthread/contract/catalog-views'
import { useMemo } from 'react'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import type { GridSort } from '../../grid/grid-column.ts'
import type { ProductWish } from './products-api.ts'

/** Which products are shown and in what order, as the address says it. */
export function useProductFilter() {
  const [params, set] = useFilters()
  const said = params.toString()
  const wish = useMemo(() => wishOf(new URLSearchParams(said)), [said])
  const sort: GridSort = `${wish.descending ? '-' : ''}${wish.sort ?? 'name'}`
  return { params, set, wish, sort, setSort: (next: GridSort) => set('sort', next) }
}

function wishOf(params: URLSearchParams): ProductWish {
  const q = params.get('q')?.trim()
  const order = params.get('sort') ?? 'name'
  const sort = productSorts.find((each) => each === order.replace(/^-/, '')) ?? 'name'
  const state = productStates.find((each) => each === params.get('state'))
  const [categoryId, channelId] = [params.get('category'), params.get('channel')]
  const complete = params.get('complete')
  return {
    sort,
    ...(order.startsWith('-') ? { descending: true } : {}),
    ...(q ? { q } : {}),
    ...(state ? { state: [state] } : {}),
    ...(categoryId ? { categoryId: categoryId as `cat_${string}` } : {}),
    ...(channelId ? { channelId: channelId as `chn_${string}` } : {}),
    ...(complete ? { complete: complete === 'yes' } : {}),
  }
}
