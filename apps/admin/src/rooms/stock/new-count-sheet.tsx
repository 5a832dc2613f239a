import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, NumberInput, SegmentedControl, Select, Switch, TextInput } from '@mantine/core'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ArticleSearch, type FoundArticle } from '../../fields/article-search.tsx'
import { countsKey, createCount } from './documents-api.ts'
import styles from './stock.module.css'

/** Asks for a count: where, of what, and whether who counts sees what is expected. */
export function NewCountSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const go = useNavigate()
  const queries = useQueryClient()
  const { placeChoices } = usePlaceNames()
  const [place, setPlace] = useState<string | null>(null)
  const [whole, setWhole] = useState(true)
  const [articles, setArticles] = useState<readonly FoundArticle[]>([])
  const [blind, setBlind] = useState(true)
  const [tolerance, setTolerance] = useState<number | string>(0)
  const [note, setNote] = useState('')
  const create = useMutation({
    mutationFn: () =>
      createCount({
        locationId: place as `loc_${string}`,
        blind,
        tolerance: Number(tolerance) || 0,
        ...(note.trim() ? { note: note.trim() } : {}),
        ...(whole ? {} : { variantIds: articles.map(({ variantId }) => variantId) }),
      }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: countsKey })
      void go(`/stock/counts/${id}`)
    },
  })
  return (
    <FormSheet
      title={<Trans>New count</Trans>}
      onClose={onClose}
      submit={<Trans>Ask for it</Trans>}
      onSubmit={() => create.mutate()}
      pending={create.isPending}
      error={create.error}
      disabled={place === null || (!whole && articles.length === 0)}
    >
      <Select label={t`Place`} searchable data={placeChoices} value={place} onChange={setPlace} />
      <SegmentedControl
        aria-label={t`What is counted`}
        value={whole ? 'whole' : 'some'}
        onChange={(next) => setWhole(next === 'whole')}
        data={[
          { value: 'whole', label: t`The whole place` },
          { value: 'some', label: t`Some articles` },
        ]}
      />
      {whole ? null : (
        <>
          <ArticleSearch
            onFound={(article) => {
              if (articles.some(({ variantId }) => variantId === article.variantId)) return
              setArticles([...articles, article])
            }}
          />
          <ul className={styles.list}>
            {articles.map(({ variantId, title, sku }) => (
              <li key={variantId} className={styles.lineFields}>
                <span className={styles.name}>
                  <strong>{title}</strong>
                  <code className={styles.quiet}>{sku}</code>
                </span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Remove: ${title}`}
                  onClick={() =>
                    setArticles(articles.filter((each) => each.variantId !== variantId))
                  }
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
      <Switch
        label={t`Blind: who counts does not see what is expected`}
        checked={blind}
        onChange={(event) => setBlind(event.currentTarget.checked)}
      />
      <NumberInput
        label={t`Borne difference in pieces`}
        description={t`Beyond it the article is counted once more`}
        min={0}
        allowDecimal={false}
        value={tolerance}
        onChange={setTolerance}
      />
      <TextInput
        label={t`Note`}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormSheet>
  )
}
