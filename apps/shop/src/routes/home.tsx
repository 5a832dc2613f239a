import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { StillLife } from '../art/still-life.tsx'
import { doorContext } from '../door.ts'
import { afterCartPress } from '../views/after-cart-press.ts'
import { CategoryTiles } from '../parts/category-tiles.tsx'
import { Icon } from '../parts/icon.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ProductGrid } from '../parts/product-grid.tsx'
import { Promises } from '../parts/promises.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { StoreTile } from '../parts/store-tile.tsx'
import { findCategoryTiles } from '../views/find-categories.server.ts'
import { findFirst } from '../views/find-shelf.server.ts'
import { findStores } from '../views/find-stores.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { CardView } from '../views/product-view.ts'
import type { BrandView } from '../views/shop-view.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/home'
import styles from './home.module.css'

const STORES_SHOWN = 3

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const near = new URL(request.url).searchParams.get('near')
  const [{ stores, services }, categories, newest, loved] = await Promise.all([
    findStores(door, shop, { near }),
    findCategoryTiles(door, shop),
    findFirst(door, shop, 'newest'),
    findFirst(door, shop, 'popular'),
  ])
  return { stores: stores.slice(0, STORES_SHOWN), services, categories, newest, loved }
}

export const shouldRevalidate = afterCartPress

export default function Home({ loaderData }: Route.ComponentProps) {
  const { stores, services, categories, newest, loved } = loaderData
  const { brand } = useShop()
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={brand.tagline || t`Welcome`}
        description={t`${brand.name}: what is new, what is loved, and which store is open now.`}
      />
      <Hero brand={brand} />
      <CategoryTiles categories={categories} />
      <HomeShelf id="newest" title={t`New on the shelves`} to="c?sort=newest" cards={newest} />
      <HomeShelf id="loved" title={t`Most loved`} to="c" cards={loved} />
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

function HomeShelf(props: { id: string; title: string; to: string; cards: readonly CardView[] }) {
  const { id, title, to, cards } = props
  if (cards.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <ShopLink to={to} className={styles.more}>
          <Trans>See all</Trans>
          <span className="rt-hidden">{title}</span>
          <Icon name="arrow" />
        </ShopLink>
      </header>
      <ProductGrid cards={cards} shelf />
    </section>
  )
}

function Hero({ brand }: { brand: BrandView }) {
  const { t } = useLingui()
  return (
    <section className={styles.hero}>
      <div className={styles.picture}>
        <StillLife label={t`Bottles, a jar and a lipstick beside a branch, tied by a thread`} />
      </div>
      <div className={styles.heroWords}>
        <h1>{brand.tagline || brand.name}</h1>
        <p className={styles.voice}>
          <Trans>
            Try it in your hand, or look through every shelf here: the same prices, the same people,
            and one account that knows you everywhere.
          </Trans>
        </p>
        <div className={styles.actions}>
          <Button as={ShopLink} to="c" variant="primary" size="large">
            <Trans>Look through the shelves</Trans>
          </Button>
          <Button as={ShopLink} to="stores" size="large">
            <Trans>Find your store</Trans>
          </Button>
        </div>
      </div>
    </section>
  )
}
