import { Trans, useLingui } from '@lingui/react/macro'
import styles from './crumbs.module.css'
import { ShopLink } from './shop-link.tsx'

export interface CrumbsProps {
  crumbs: readonly { readonly slug: string; readonly name: string }[]
}

/** The way here, from the whole range down; the page's own heading says the last step. */
export function Crumbs({ crumbs }: CrumbsProps) {
  const { t } = useLingui()
  return (
    <nav aria-label={t`You are here`}>
      <ol className={styles.crumbs}>
        <li>
          <ShopLink to="c">
            <Trans>All products</Trans>
          </ShopLink>
        </li>
        {crumbs.map(({ slug, name }) => (
          <li key={slug}>
            <ShopLink to={`c/${slug}`}>{name}</ShopLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
