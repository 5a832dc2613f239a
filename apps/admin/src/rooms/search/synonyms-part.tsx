import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { isLocale } from '@redthread/kernel/words'
import { EmptyState } from '@redthread/ui/empty-state'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { LanguageSelect } from './language-select.tsx'
import {
  addSynonym,
  readSynonyms,
  removeSynonym,
  synonymsKey,
  type SynonymDraft,
  type SynonymView,
} from './search-api.ts'
import styles from './search.module.css'
import { SynonymSheet } from './synonym-sheet.tsx'

/** Words that find the same, language by language. */
export function SynonymsPart() {
  const { t } = useLingui()
  const { locale: own } = useLanguage()
  const may = useMay()
  const mayWrite = may('search:write')
  const [language, setLanguage] = useUrlState('language')
  const [edited, setEdited] = useState<SynonymView | SynonymDraft>()
  const locale = isLocale(language) ? language : undefined
  const wish = locale ? { locale } : {}
  const list = useCursorList([...synonymsKey, wish], (after) => readSynonyms(wish, after))
  const remove = useRemove()
  const begin = () =>
    setEdited({ locale: locale ?? own, term: '', synonyms: [] as string[], bothWays: true })
  useShortcut('n', <Trans>New synonym</Trans>, () => mayWrite && begin())
  const add = mayWrite ? (
    <Button onClick={begin}>
      <Trans>New synonym</Trans>
    </Button>
  ) : null
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <LanguageSelect value={language} onChange={setLanguage} />
        {add}
      </div>
      <DataTable
        label={t`Synonyms`}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'term',
            label: <Trans>Who searches for</Trans>,
            cell: (row) => (
              <span lang={row.locale} className={styles.term}>
                {row.term}
              </span>
            ),
          },
          {
            key: 'synonyms',
            label: <Trans>also finds</Trans>,
            cell: (row) => (
              <span lang={row.locale}>
                {row.bothWays ? '⇄ ' : '→ '}
                {row.synonyms.join(', ')}
              </span>
            ),
          },
          {
            key: 'ways',
            label: <Trans>The other way round</Trans>,
            cell: ({ bothWays }) => (bothWays ? <Trans>as well</Trans> : <Trans>not</Trans>),
          },
          {
            key: 'language',
            label: <Trans>Language</Trans>,
            cell: (row) => languageNames[row.locale],
          },
          ...(mayWrite
            ? [
                {
                  key: 'act',
                  label: <span className="rt-hidden">{t`Actions`}</span>,
                  figures: true,
                  cell: (row: SynonymView) => (
                    <span className={styles.acts}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t`Change ${row.term}`}
                        onClick={() => setEdited(row)}
                      >
                        <Trans>Change</Trans>
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={t`Remove ${row.term}`}
                        onClick={() => remove.mutate(row)}
                      >
                        <Trans>Remove</Trans>
                      </Button>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState title={<Trans>No synonym here</Trans>}>
            <Trans>Look at what was sought in vain: the best synonyms come from there.</Trans>
          </EmptyState>
        }
      />
      {edited ? <SynonymSheet synonym={edited} onClose={() => setEdited(undefined)} /> : null}
    </div>
  )
}

function useRemove() {
  const queries = useQueryClient()
  const refresh = () => void queries.invalidateQueries({ queryKey: synonymsKey })
  return useMutation({
    mutationFn: ({ id }: SynonymView) => removeSynonym(id),
    onSuccess: (_done, { locale, term, synonyms, bothWays }) => {
      refresh()
      sayDone(<Trans>“{term}” has no synonyms any more</Trans>, () => {
        addSynonym({ locale, term, synonyms, bothWays }).then(refresh).catch(sayProblem)
      })
    },
    onError: sayProblem,
  })
}
