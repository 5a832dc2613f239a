import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { categoriesKey, countProducts } from '../products/products-api.ts'
import type { CategoryView } from './categories-api.ts'
import styles from './categories.module.css'

export interface ProductCountProps {
  category: CategoryView
  /** Whether there are categories below, whose products count as well. */
  isParent: boolean
}

/** How many products are in a category or below it: the same ones that the link leads to. */
export function ProductCount({ category, isParent }: ProductCountProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const { id, version } = category
  const all = useQuery({
    queryKey: [...categoriesKey, 'count', id, version],
    queryFn: () => countProducts({ categoryId: id }),
    enabled: isParent,
  })
  const products = isParent ? all.data?.all : category.products
  if (products === undefined) return <span className={styles.count}>…</span>
  return (
    <Link
      className={styles.count}
      to={`/products?category=${id}`}
      tabIndex={-1}
      aria-label={t`${plural(products, { one: '# product', other: '# products' })}`}
    >
      {count(products)}
    </Link>
  )
}
