import { StoreFront } from '../art/store-front.tsx'
import type { StoreCard } from '../views/store-view.ts'
import { OpenNow } from './open-now.tsx'
import { ShopLink } from './shop-link.tsx'
import styles from './store-tile.module.css'

/** A store at a glance: its front, where it is, whether it is open. The whole tile is the link. */
export function StoreTile({ store, place }: { store: StoreCard; place: number }) {
  return (
    <article className={styles.tile}>
      <div className={styles.front}>
        <StoreFront lit={store.open.state !== 'closed'} style={place} />
      </div>
      <div className={styles.words}>
        <h3>
          <ShopLink to={`stores/${store.code}`} className={styles.link}>
            {store.name}
          </ShopLink>
        </h3>
        <p className={styles.place}>
          {store.street}, {store.city}
          {store.distance ? <span className={styles.distance}> · {store.distance}</span> : null}
        </p>
        <p className={styles.open}>
          <OpenNow open={store.open} />
        </p>
      </div>
    </article>
  )
}
