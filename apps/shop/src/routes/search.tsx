import { Trans, useLingui } from '@lingui/react/macro'
import { doorContext } from '../door.ts'
import { afterCartPress } from '../views/after-cart-press.ts'
import { PageHead } from '../parts/page-head.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { ShelfView } from '../parts/shelf-view.tsx'
import { findShelf } from '../views/find-shelf.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { Route } from './+types/search'
import styles from './shelf.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const query = new URL(request.url).searchParams
  const shelf = await findShelf(door, shop, { query })
  if (shelf === null) throw new Response(null, { status: 404 })
  return { shelf }
}

export const shouldRevalidate = afterCartPress

export default function Search({ loaderData: { shelf } }: Route.ComponentProps) {
  const { t } = useLingui()
  const { q } = shelf.wish
  return (
    <div className={styles.page}>
      <PageHead title={q ? t`Search: ${q}` : t`Search`} hidden />
      <header className={styles.head}>
        <h1>{q ? <Trans>“{q}”</Trans> : <Trans>What are you looking for?</Trans>}</h1>
      </header>
      <div className={styles.again}>
        <SearchBox key={q} words={q} />
      </div>
      {shelf.corrected ? (
        <p className={styles.corrected} role="status">
          <Trans>
            Nothing is called “{q}”. This is what we have for <strong>{shelf.corrected}</strong>.
          </Trans>
        </p>
      ) : null}
      <ShelfView
        shelf={shelf}
        empty={
          <p>
            <Trans>Try a shorter word or another spelling, or look through the shelves.</Trans>
          </p>
        }
      />
    </div>
  )
}
