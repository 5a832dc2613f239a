import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { CategoryTree } from '@redthread/contract/storefront'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import styles from './sell.module.css'

export interface CategoryTilesProps {
  /** Slug. */
  chosen: string
  onChoose: (slug: string) => void
}

/** Categories as big tiles: the top ones, or those below the chosen one and the way back. */
export function CategoryTiles({ chosen, onChoose }: CategoryTilesProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { desk } = useSale()
  const channelId = desk?.channelId ?? ''
  const tree = useQuery({
    queryKey: ['categories', channelId, locale],
    queryFn: () =>
      answer<Wire<CategoryTree>>(
        api.GET('/v1/storefront/{channelId}/categories', {
          params: { path: { channelId }, query: { locale } },
        }),
      ),
    enabled: channelId !== '',
    staleTime: 5 * 60_000,
  })
  const all = tree.data?.items ?? []
  const tops = all.filter(({ parentId }) => parentId === null)
  // Where all goods lie below one category, it says nothing: what is below it does.
  const root = tops.length === 1 ? tops[0] : undefined
  const here = all.find(({ slug, id }) => slug === chosen && id !== root?.id)
  const below = all.filter(({ parentId }) => parentId === (here?.id ?? root?.id ?? null))
  const parent = all.find(({ id }) => id === here?.parentId && id !== root?.id)
  if (all.length === 0) return null
  return (
    <ul className={styles.categories} aria-label={t`Categories`}>
      {here ? (
        <li>
          <UnstyledButton
            className={styles.category ?? ''}
            data-back
            onClick={() => onChoose(parent?.slug ?? '')}
          >
            <IconArrowLeft size={18} stroke={1.8} aria-hidden="true" />
            <span>{parent ? parent.name : <Trans>All</Trans>}</span>
          </UnstyledButton>
        </li>
      ) : null}
      {here ? (
        <li>
          <UnstyledButton className={styles.category ?? ''} aria-pressed="true">
            <span>{here.name}</span>
            <small>{here.count}</small>
          </UnstyledButton>
        </li>
      ) : null}
      {below.map(({ id, slug, name, count }) => (
        <li key={id}>
          <UnstyledButton className={styles.category ?? ''} onClick={() => onChoose(slug)}>
            <span>{name}</span>
            <small>{count}</small>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
