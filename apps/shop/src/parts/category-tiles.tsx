import { Plural, useLingui } from '@lingui/react/macro'
import type { CategoryTileView } from '../views/find-categories.server.ts'
import styles from './category-tiles.module.css'
import { Picture } from './picture.tsx'
import { ShopLink } from './shop-link.tsx'

/** The ways into the range, each with what is most loved there. */
export function CategoryTiles({ categories }: { categories: readonly CategoryTileView[] }) {
  const { t } = useLingui()
  if (categories.length === 0) return null
  return (
    <nav className={styles.tiles} aria-label={t`Shelves`}>
      <ul>
        {categories.map(({ slug, name, count, picture }) => (
          <li key={slug}>
            <ShopLink to={`c/${slug}`} className={styles.tile}>
              <span className={styles.frame}>
                <Picture
                  picture={picture ? { ...picture, alt: '' } : null}
                  sizes="(width >= 840px) 190px, 38vw"
                />
              </span>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>
                <Plural value={count} one="# product" other="# products" />
              </span>
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
