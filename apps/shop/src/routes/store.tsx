import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { StoreFront } from '../art/store-front.tsx'
import { doorContext } from '../door.ts'
import { HoursTable } from '../parts/hours-table.tsx'
import { Icon } from '../parts/icon.tsx'
import { OpenNow } from '../parts/open-now.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { serviceIcon } from '../parts/service-icon.ts'
import { ShopLink } from '../parts/shop-link.tsx'
import { StoreMap } from '../parts/store-map.tsx'
import { useServiceName } from '../parts/use-service-name.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { findStore } from '../views/find-store.server.ts'
import { mapOf } from '../views/map-of.server.ts'
import type { StorePage } from '../views/store-view.ts'
import type { Route } from './+types/store'
import styles from './store.module.css'

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const store = await findStore(door, shop, params.store)
  if (store === null) throw new Response(null, { status: 404 })
  return { store, map: mapOf(shop.country, [store]) }
}

export default function Store({ loaderData }: Route.ComponentProps) {
  const { store, map } = loaderData
  const { t } = useLingui()
  const nameOf = useServiceName()
  return (
    <div className={styles.page}>
      <PageHead
        title={store.name}
        description={t`${store.name}, ${store.postalLine}: opening hours, services and the way there.`}
      />
      <script
        type="application/ld+json"
        // Written by the server from the store's own fields, with "<" escaped.
        dangerouslySetInnerHTML={{ __html: store.linkedData }}
      />
      <ShopLink to="stores" className={styles.back}>
        <Icon name="back" />
        <Trans>All stores</Trans>
      </ShopLink>
      <Top store={store} />
      <div className={styles.columns}>
        <section aria-labelledby="hours">
          <h2 id="hours">
            <Trans>Opening hours</Trans>
          </h2>
          <HoursTable week={store.week} special={store.special} zone={store.zone} />
        </section>
        <div className={styles.side}>
          {store.services.length > 0 ? (
            <section aria-labelledby="services">
              <h2 id="services">
                <Trans>In this store</Trans>
              </h2>
              <ul className={styles.services}>
                {store.services.map((service) => (
                  <li key={service}>
                    <Icon name={serviceIcon[service]} />
                    {nameOf(service)}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {map ? (
            <div>
              <StoreMap map={map} stores={[store]} />
            </div>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function Top({ store }: { store: StorePage }) {
  return (
    <div className={styles.top}>
      <div className={styles.words}>
        <h1>{store.name}</h1>
        <p className={styles.address}>{store.postalLine}</p>
        <p className={styles.open}>
          <OpenNow open={store.open} />
        </p>
        {store.directions ? <p className={styles.directions}>{store.directions}</p> : null}
        <div className={styles.actions}>
          <Button as="a" variant="primary" href={store.route} rel="noreferrer" target="_blank">
            <Trans>Show the way</Trans>
          </Button>
          {store.phone ? (
            <Button as="a" href={`tel:${store.phone}`} icon={<Icon name="phone" />}>
              <Trans>Call</Trans>
            </Button>
          ) : null}
          {store.email ? (
            <Button as="a" href={`mailto:${store.email}`} icon={<Icon name="mail" />}>
              <Trans>Write</Trans>
            </Button>
          ) : null}
        </div>
      </div>
      <div className={styles.front}>
        <StoreFront lit={store.open.state !== 'closed'} style={store.code.length} />
      </div>
    </div>
  )
}
