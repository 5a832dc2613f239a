import { Trans, useLingui } from '@lingui/react/macro'
import { NavLink, Outlet, redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/account'
import styles from './account.module.css'

export function loader({ context, params, request }: Route.LoaderArgs) {
  if (context.get(doorContext).signedIn) return null
  const next = new URL(request.url).pathname.replace(/\.data$/, '')
  return redirect(`/${params.shop}/sign-in?next=${encodeURIComponent(next)}`)
}

/** What stands around the pages of one's own account. */
export default function Account() {
  const { t } = useLingui()
  const { segment } = useShop()
  const pages = [
    { to: `/${segment}/account`, label: t`You` },
    { to: `/${segment}/account/orders`, label: t`Orders` },
    { to: `/${segment}/account/addresses`, label: t`Addresses`, holds: true },
    { to: `/${segment}/account/security`, label: t`Sign-in and devices` },
    { to: `/${segment}/account/privacy`, label: t`Privacy` },
  ]
  return (
    <div className={styles.page}>
      <h1>
        <Trans>Your account</Trans>
      </h1>
      <nav aria-label={t`Account`} className={styles.tabs}>
        {pages.map(({ to, label, holds = false }) => (
          <NavLink
            key={to}
            to={to}
            end={!holds}
            className={styles.tab ?? ''}
            prefetch="intent"
            viewTransition
          >
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
