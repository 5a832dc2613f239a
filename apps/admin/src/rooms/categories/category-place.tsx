import { Trans, useLingui } from '@lingui/react/macro'
import { Select, Switch, TextInput } from '@mantine/core'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { CategoryView } from './categories-api.ts'
import type { CategoryPartProps } from './category-part-props.ts'
import styles from './categories.module.css'
import { branchOf, childrenOf } from './tree-moves.ts'
import { useMove } from './use-move.tsx'

interface CategoryPlaceProps extends CategoryPartProps {
  tree: readonly CategoryView[]
  category: CategoryView | null
}

/** Under which category it stands, whether shoppers see it, and what it goes by elsewhere. */
export function CategoryPlace({ tree, category, draft, change }: CategoryPlaceProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { move, moving } = useMove(tree)
  const branch = category ? branchOf(tree, category.id) : new Set<string>()
  const parent = category ? category.parent : (draft.parent ?? null)
  const setParent = (handle: string | null) => {
    if (category === null) {
      change({ parent: handle })
      return
    }
    const parentId = tree.find((one) => one.handle === handle)?.id ?? null
    move(category, { parentId, position: childrenOf(tree, parentId).length })
  }
  return (
    <div className={styles.fields}>
      <Select
        label={t`Stands under`}
        placeholder={t`Nothing: at the top`}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t`Nothing: at the top` }}
        disabled={moving}
        data={tree
          .filter(({ id }) => !branch.has(id))
          .map(({ handle, depth, texts }) => ({
            value: handle,
            label: `${'– '.repeat(depth)}${texts[locale]?.title ?? handle}`,
          }))}
        value={parent}
        onChange={setParent}
      />
      <Switch
        label={t`Shoppers see it`}
        checked={draft.state !== 'hidden'}
        onChange={(event) => change({ state: event.currentTarget.checked ? 'active' : 'hidden' })}
      />
      <TextInput
        label={t`Handle`}
        description={t`Names it in files; left empty, it is made of the title`}
        value={draft.handle}
        onChange={(event) => change({ handle: event.currentTarget.value.trim() })}
      />
      <TextInput
        label={t`Category in product feeds`}
        description={<Trans>As Google names it: “Health &amp; Beauty &gt; Makeup”</Trans>}
        maxLength={750}
        value={draft.feedCategory ?? ''}
        onChange={(event) => change({ feedCategory: event.currentTarget.value || null })}
      />
    </div>
  )
}
