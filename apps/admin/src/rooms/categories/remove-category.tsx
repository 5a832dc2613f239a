import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { CategoryView } from './categories-api.ts'
import styles from './categories.module.css'
import { childrenOf } from './tree-moves.ts'

export interface RemoveCategoryProps {
  tree: readonly CategoryView[]
  category: CategoryView
  busy: boolean
  onRemove: () => void
}

/** Removes an empty category; says of another one what still holds it. */
export function RemoveCategory({ tree, category, busy, onRemove }: RemoveCategoryProps) {
  const children = childrenOf(tree, category.id).length
  const { products } = category
  if (children + products === 0) {
    return (
      <div>
        <Button variant="light" color="red" loading={busy} onClick={onRemove}>
          <Trans>Remove the category</Trans>
        </Button>
      </div>
    )
  }
  return (
    <p className={styles.quiet}>
      <Trans>It can be removed once it is empty. Now it holds:</Trans>{' '}
      {children > 0 ? (
        <Plural value={children} one="# category below" other="# categories below" />
      ) : null}
      {children > 0 && products > 0 ? ', ' : null}
      {products > 0 ? (
        <Link to={`/products?category=${category.id}`}>
          <Plural value={products} one="# product" other="# products" />
        </Link>
      ) : null}
    </p>
  )
}
