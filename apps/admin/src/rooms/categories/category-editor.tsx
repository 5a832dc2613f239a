import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { Section } from '@redthread/workbench/parts/section'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { SaveFaults } from '../products/save-faults.tsx'
import type { CategoryDraft, CategoryView } from './categories-api.ts'
import { CategoryDemands } from './category-demands.tsx'
import { draftFault, draftOf, newDraft } from './category-draft.ts'
import { CategoryPicture } from './category-picture.tsx'
import { CategoryPlace } from './category-place.tsx'
import { CategoryTexts } from './category-texts.tsx'
import { RemoveCategory } from './remove-category.tsx'
import styles from './categories.module.css'
import { useCategory, type CategoryOutcomes } from './use-category.tsx'

export interface CategoryEditorProps extends CategoryOutcomes {
  tree: readonly CategoryView[]
  /** Null: one that is to be made. */
  category: CategoryView | null
  /** What was changed and not saved; it outlives a look at another category. */
  draft: CategoryDraft | undefined
  mayWrite: boolean
  onDraft: (draft: CategoryDraft | null) => void
}

/** One category whole: its words side by side, its picture, what its products must say. */
export function CategoryEditor(props: CategoryEditorProps) {
  const { tree, category, mayWrite, onDraft, onSaved, onGone } = props
  const { t } = useLingui()
  const { locale } = useLanguage()
  const before = category ? draftOf(category) : newDraft(null)
  const draft = props.draft ?? before
  const { save, remove, conflict, setConflict, rebase } = useCategory(category, {
    onSaved: (saved) => {
      onDraft(null)
      onSaved(saved)
    },
    onGone: () => {
      onDraft(null)
      onGone()
    },
  })
  const change = (part: Partial<CategoryDraft>) => {
    const next = { ...draft, ...part }
    onDraft(JSON.stringify(next) === JSON.stringify(before) ? null : next)
  }
  const changed = props.draft !== undefined
  const faulty = draftFault(draft) !== null
  const submit = () => {
    if (changed && !faulty && !save.isPending) save.mutate({ draft })
  }
  useShortcut('mod+s', <Trans>Save</Trans>, submit)
  const title = draft.texts[locale]?.title || category?.handle || t`New category`
  const parts = { draft, change }
  return (
    <section className={styles.editor} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {mayWrite ? (
          <Group gap={8}>
            {changed ? (
              <Button variant="subtle" onClick={() => (category ? onDraft(null) : onGone())}>
                <Trans>Discard</Trans>
              </Button>
            ) : null}
            <Button loading={save.isPending} disabled={!changed || faulty} onClick={submit}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        ) : null}
      </header>
      <SaveFaults error={conflict ? null : save.error} />
      <fieldset className={styles.form} disabled={!mayWrite}>
        <legend className="rt-hidden">{title}</legend>
        <CategoryTexts {...parts} />
        <div className={styles.halves}>
          <Section title={<Trans>Place</Trans>}>
            <CategoryPlace {...parts} tree={tree} category={category} />
          </Section>
          <Section title={<Trans>Picture</Trans>}>
            <CategoryPicture {...parts} />
          </Section>
        </div>
        <CategoryDemands {...parts} tree={tree} category={category} />
      </fieldset>
      {category && mayWrite ? (
        <RemoveCategory
          tree={tree}
          category={category}
          busy={remove.isPending}
          onRemove={() => remove.mutate(category)}
        />
      ) : null}
      <ConflictDialog
        opened={conflict}
        rows={[{ label: title, mine: t`Your changes`, theirs: t`A newer version` }]}
        onKeepTheirs={() => {
          setConflict(false)
          rebase(category)
          onDraft(null)
        }}
        onUseMine={() => {
          setConflict(false)
          if (category) save.mutate({ draft, version: category.version })
        }}
        onClose={() => setConflict(false)}
      />
    </section>
  )
}
