import { Trans } from '@lingui/react/macro'
import type { ShownService } from '../views/store-view.ts'
import { Icon } from './icon.tsx'
import { serviceIcon } from './service-icon.ts'
import styles from './service-list.module.css'
import { ShopLink } from './shop-link.tsx'
import { useServiceName } from './use-service-name.ts'

/** What the stores do for people; each leads to the stores that do it. */
export function ServiceList({ services }: { services: readonly ShownService[] }) {
  const nameOf = useServiceName()
  return (
    <section className={styles.services} aria-labelledby="services">
      <h2 id="services">
        <Trans>Waiting for you in the stores</Trans>
      </h2>
      <ul>
        {services.map((service) => (
          <li key={service}>
            <ShopLink to={`stores?service=${service}`} className={styles.service}>
              <span className={styles.sign}>
                <Icon name={serviceIcon[service]} />
              </span>
              {nameOf(service)}
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
