import type { BrandView } from '../views/shop-view.ts'
import styles from './brand-logo.module.css'

/** The brand's word mark; its name in type where the kit has no drawing yet. */
export function BrandLogo({ brand }: { brand: Pick<BrandView, 'name' | 'logoSvg' | 'logoAlt'> }) {
  if (brand.logoSvg === '') return <span className={styles.type}>{brand.name}</span>
  return (
    <span
      className={styles.drawn}
      role="img"
      aria-label={brand.logoAlt}
      // The server keeps only shapes, paths and gradients of a kit's drawing.
      dangerouslySetInnerHTML={{ __html: brand.logoSvg }}
    />
  )
}
