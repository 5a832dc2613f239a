import { Trans, useLingui } from '@lingui/react/macro'
import { doorContext } from '../door.ts'
import { afterCartPress } from '../views/after-cart-press.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ShelfView } from '../parts/shelf-view.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { findShelf } from '../views/find-shelf.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/category'
import styles from './shelf.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const query = new URL(request.url).searchParams
  query.delete('q')
  const { category } = params
  const shelf = await findShelf(door, shop, { query, ...(category ? { category } : {}) })
  if (shelf === null) throw new Response(null, { status: 404 })
  const slugs = shelf.category?.slugs ?? null
  return { shelf, elsewhere: slugs && { folder: 'c', slugs } }
}

export const shouldRevalidate = afterCartPress

export default function Category({ loaderData: { shelf } }: Route.ComponentProps) {
  const { t } = useLingui()
  const { brand } = useShop()
  const { category } = shelf
  const name = category?.name ?? t`All products`
  return (
    <div className={styles.page}>
      <PageHead
        title={name}
        description={category?.description ?? t`Everything from ${brand.name}, on one shelf.`}
      />
      {category ? <Crumbs crumbs={category.path} /> : null}
      <header className={styles.head}>
        <h1>{name}</h1>
        {category?.description ? <p>{category.description}</p> : null}
      </header>
      {category && category.children.length > 0 ? (
        <nav className={styles.below} aria-label={t`In ${name}`}>
          <ul>
            {category.children.map((child) => (
              <li key={child.id}>
                <ShopLink to={`c/${child.slug}`}>
                  {child.name} <span>{child.count}</span>
                </ShopLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <ShelfView
        shelf={shelf}
        empty={
          <p>
            <Trans>Leave out a filter, or look at everything we have.</Trans>
          </p>
        }
      />
    </div>
  )
}
