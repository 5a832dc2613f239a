import { Trans } from '@lingui/react/macro'
import type { ServiceView } from '../views/store-view.ts'
import { Icon } from './icon.tsx'
import { serviceIcon } from './service-icon.ts'
import styles from './service-list.module.css'
import { ShopLink } from './shop-link.tsx'

/** What the stores do for people; each leads to the stores that do it. */
export function ServiceList({ services }: { services: readonly ServiceView[] }) {
  return (
    <section className={styles.services} aria-labelledby="services">
      <h2 id="services">
        <Trans>Waiting for you in the stores</Trans>
      </h2>
      <ul>
        {services.map(({ code, name }) => (
          <li key={code}>
            <ShopLink to={`stores?service=${encodeURIComponent(code)}`} className={styles.service}>
              <span className={styles.sign}>
                <Icon name={serviceIcon(code)} />
              </span>
              {name}
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
