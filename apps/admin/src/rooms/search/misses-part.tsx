import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import { isLocale } from '@redthread/kernel/words'
import { EmptyState } from '@redthread/ui/empty-state'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { languageNames } from '@redthread/workbench/words/languages'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { LanguageSelect } from './language-select.tsx'
import { missesKey, readMisses, type MissView, type SynonymDraft } from './search-api.ts'
import styles from './search.module.css'
import { SynonymSheet } from './synonym-sheet.tsx'

/** What people searched for and did not find, the most frequent first. */
export function MissesPart() {
  const { t } = useLingui()
  const { locale: own } = useLanguage()
  const { ago, count } = useFormats()
  const may = useMay()
  const mayWrite = may('search:write')
  const [language, setLanguage] = useUrlState('language')
  const [channelId, setChannelId] = useUrlState('channel')
  const [edited, setEdited] = useState<SynonymDraft>()
  const wish = {
    ...(isLocale(language) ? { locale: language } : {}),
    ...(channelId ? { channelId } : {}),
  }
  const list = useCursorList([...missesKey, wish], (after) => readMisses(wish, after))
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const names = new Map(channels.data?.items.map(({ id, name }) => [id, name[own]]))
  const begin = ({ locale, words }: MissView) =>
    setEdited({ locale, term: words.slice(0, 60), synonyms: [], bothWays: false })
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <Select
          aria-label={t`Channel`}
          placeholder={t`Every channel`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every channel` }}
          searchable
          data={[...names].map(([value, label]) => ({ value, label }))}
          value={channelId || null}
          onChange={(next) => setChannelId(next ?? '')}
        />
        <LanguageSelect value={language} onChange={setLanguage} />
      </div>
      <DataTable
        label={t`Sought in vain`}
        list={list}
        rowKey={(row) => `${row.channelId} ${row.locale} ${row.words}`}
        columns={[
          {
            key: 'words',
            label: <Trans>Searched for</Trans>,
            cell: (row) => (
              <span lang={row.locale} className={styles.term}>
                {row.words}
              </span>
            ),
          },
          {
            key: 'count',
            label: <Trans>Times</Trans>,
            figures: true,
            cell: (row) => count(row.count),
          },
          { key: 'last', label: <Trans>Last</Trans>, cell: ({ lastAt }) => ago(lastAt) },
          {
            key: 'channel',
            label: <Trans>Channel</Trans>,
            cell: (row) => names.get(row.channelId) ?? '…',
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
                  cell: (row: MissView) => (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t`Make a synonym: ${row.words}`}
                      onClick={() => begin(row)}
                    >
                      <Trans>Make a synonym</Trans>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState title={<Trans>Nothing was sought in vain</Trans>}>
            <Trans>Words that shoppers search for without a result gather here.</Trans>
          </EmptyState>
        }
      />
      {edited ? <SynonymSheet synonym={edited} onClose={() => setEdited(undefined)} /> : null}
    </div>
  )
}
