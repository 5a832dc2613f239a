import type { StoreCard } from '../views/store-view.ts'
import { Icon } from './icon.tsx'
import { OpenNow } from './open-now.tsx'
import { ShopLink } from './shop-link.tsx'
import styles from './store-row.module.css'

/** A store in the finder's list; the whole row is the link. */
export function StoreRow({ store }: { store: StoreCard }) {
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.name}>
          <ShopLink to={`stores/${store.code}`} className={styles.link}>
            {store.name}
          </ShopLink>
        </h2>
        <p className={styles.place}>
          {store.street}, {store.city}
        </p>
        <p className={styles.open}>
          <OpenNow open={store.open} />
        </p>
      </div>
      <div className={styles.side}>
        {store.distance ? <span className="rt-figures">{store.distance}</span> : null}
        <Icon name="arrow" />
      </div>
    </li>
  )
}
