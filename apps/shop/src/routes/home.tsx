import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { StillLife } from '../art/still-life.tsx'
import { doorContext } from '../door.ts'
import { Icon } from '../parts/icon.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Promises } from '../parts/promises.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { StoreTile } from '../parts/store-tile.tsx'
import { findStores } from '../views/find-stores.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { BrandView } from '../views/shop-view.ts'
import { usePage } from '../views/use-page.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/home'
import styles from './home.module.css'

const STORES_SHOWN = 3

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const near = new URL(request.url).searchParams.get('near')
  const { stores, services } = await findStores(door, shop, { near })
  return { stores: stores.slice(0, STORES_SHOWN), services }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { stores, services } = loaderData
  const { brand } = useShop()
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={brand.tagline || t`Welcome`}
        description={t`${brand.name}: our stores, who is open right now, and your account.`}
      />
      <Hero brand={brand} />
      <section className={styles.section} aria-labelledby="stores">
        <header className={styles.head}>
          <h2 id="stores">
            <Trans>Our stores right now</Trans>
          </h2>
          <ShopLink to="stores" className={styles.more}>
            <Trans>All stores</Trans>
            <Icon name="arrow" />
          </ShopLink>
        </header>
        <div className={styles.tiles}>
          {stores.map((store, place) => (
            <StoreTile key={store.code} store={store} place={place} />
          ))}
        </div>
      </section>
      <Promises brand={brand} />
      {services.length > 0 ? <ServiceList services={services} /> : null}
    </>
  )
}

function Hero({ brand }: { brand: BrandView }) {
  const { t } = useLingui()
  const signedIn = usePage()?.signedIn ?? false
  return (
    <section className={styles.hero}>
      <div className={styles.picture}>
        <StillLife label={t`Bottles, a jar and a lipstick beside a branch, tied by a thread`} />
      </div>
      <div className={styles.heroWords}>
        <h1>{brand.tagline || brand.name}</h1>
        <p className={styles.voice}>
          <Trans>
            The web shelves open soon. Until then, find us in town: the same people, the same care,
            and one account that knows you everywhere.
          </Trans>
        </p>
        <div className={styles.actions}>
          <Button as={ShopLink} to="stores" variant="primary" size="large">
            <Trans>Find your store</Trans>
          </Button>
          <Button as={ShopLink} to={signedIn ? 'account' : 'sign-in'} size="large">
            {signedIn ? <Trans>Your account</Trans> : <Trans>Sign in</Trans>}
          </Button>
        </div>
      </div>
    </section>
  )
}
