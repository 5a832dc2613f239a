import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import type { ExportFormat } from '@redthread/contract/integrations-exports'
import { locales, type Locale } from '@redthread/kernel/words'
import { sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { exportWords } from './import-words.ts'
import { orderExport } from './imports-api.ts'
import styles from './imports.module.css'

const formats = Object.keys(exportWords) as ExportFormat[]

/** Everything that can be taken along: our own formats, other shops', feeds for search engines. */
export function ExportPart() {
  const { i18n, t } = useLingui()
  const { locale: reader } = useLanguage()
  const [format, setFormat] = useState<ExportFormat>('own_csv')
  const [channelId, setChannelId] = useState<string | null>(null)
  const [locale, setLocale] = useState<Locale>(reader)
  const channels = useQuery({ queryKey: [...channelsKey, 'all'], queryFn: () => readChannels() })
  const needsChannel = exportWords[format].channel
  const order = useMutation({
    mutationFn: () =>
      orderExport({
        format,
        ...(needsChannel && channelId ? { channelId: channelId as `chn_${string}`, locale } : {}),
      }),
    onSuccess: ({ path }) => location.assign(path),
    onError: sayProblem,
  })
  return (
    <Section
      title={<Trans>Export</Trans>}
      note={<Trans>Our own files come back unchanged when they are imported again.</Trans>}
    >
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault()
          order.mutate()
        }}
      >
        <Select
          label={t`Format`}
          data={formats.map((each) => ({ value: each, label: i18n._(exportWords[each].label) }))}
          value={format}
          onChange={(next) => next && setFormat(next)}
          allowDeselect={false}
        />
        {needsChannel ? (
          <>
            <Select
              label={t`Channel`}
              placeholder={t`Choose a channel`}
              data={
                channels.data?.items.map(({ id, name }) => ({ value: id, label: name[reader] })) ??
                []
              }
              value={channelId}
              onChange={setChannelId}
              searchable
            />
            <Select
              label={t`Language`}
              data={locales.map((each) => ({ value: each, label: languageNames[each] }))}
              value={locale}
              onChange={(next) => next && setLocale(next)}
              allowDeselect={false}
            />
          </>
        ) : null}
        <Button
          type="submit"
          variant="default"
          loading={order.isPending}
          disabled={needsChannel && channelId === null}
          leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
        >
          <Trans>Download</Trans>
        </Button>
      </form>
    </Section>
  )
}
