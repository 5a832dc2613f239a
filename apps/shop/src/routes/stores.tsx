import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { doorContext } from '../door.ts'
import { PageHead } from '../parts/page-head.tsx'
import { serviceIcon } from '../parts/service-icon.ts'
import { ShopLink } from '../parts/shop-link.tsx'
import { StoreMap } from '../parts/store-map.tsx'
import { StoreRow } from '../parts/store-row.tsx'
import { StoreSearch } from '../parts/store-search.tsx'
import { findStores } from '../views/find-stores.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { mapOf } from '../views/map-of.server.ts'
import type { ShownService } from '../views/store-view.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/stores'
import styles from './stores.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const asked = new URL(request.url).searchParams
  const wish = {
    q: asked.get('q')?.trim().slice(0, 80) ?? '',
    near: asked.get('near'),
    service: serviceOf(asked.get('service')),
    openNow: asked.get('open') === 'now',
  }
  const found = await findStores(door, shop, wish)
  return { ...found, wish, map: mapOf(shop.country, found.stores) }
}

export default function Stores({ loaderData }: Route.ComponentProps) {
  const { stores, services, wish, map } = loaderData
  const { t } = useLingui()
  const { brand } = useShop()
  return (
    <div className={styles.page}>
      <PageHead
        title={t`Stores and opening hours`}
        description={t`Find a ${brand.name} store near you and see whether it is open right now.`}
      />
      <h1>
        <Trans>Find a store</Trans>
      </h1>
      <StoreSearch wish={wish} services={services} />
      <p className={styles.count} role="status">
        <Plural value={stores.length} one="# store" other="# stores" />
        {wish.near ? (
          <>
            {', '}
            <Trans>nearest first</Trans>
          </>
        ) : null}
      </p>
      {stores.length === 0 ? (
        <EmptyState
          title={t`No store fits`}
          action={<ShopLink to="stores">{t`Show all stores`}</ShopLink>}
        >
          <p>
            <Trans>Try another town, or leave out a filter.</Trans>
          </p>
        </EmptyState>
      ) : (
        <div className={styles.found}>
          <ol className={styles.list}>
            {stores.map((store) => (
              <StoreRow key={store.code} store={store} />
            ))}
          </ol>
          {map ? (
            <div className={styles.map}>
              <StoreMap map={map} stores={stores} />
            </div>
          ) : null}
        </div>
      )}
    </div>
  )
}

function serviceOf(asked: string | null): ShownService | null {
  return asked !== null && Object.hasOwn(serviceIcon, asked) ? (asked as ShownService) : null
}
