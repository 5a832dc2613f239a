import { Trans, useLingui } from '@lingui/react/macro'
import { Progress, Switch } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { InstantInput } from '../../fields/instant-input.tsx'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { useGapWords } from './gap-words.tsx'
import type { PartProps } from './part-props.ts'
import { presenceWords } from './product-words.ts'
import type { Document, View } from './products-api.ts'
import styles from './products.module.css'

type Publication = NonNullable<Document['publications']>[number]

/** Where a product is offered and when, and what is still missing there, language by language. */
export function ChannelsPart({ draft, change, mayWrite, product }: PartProps & { product: View }) {
  const { locale } = useLanguage()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const offered = draft.publications ?? []
  const standing = new Map(product.channels.map((each) => [each.channelId, each]))
  return (
    <ul className={styles.channels}>
      {channels.data?.items.map(({ id, name }) => (
        <ChannelLine
          key={id}
          channelId={id}
          name={name[locale]}
          publication={offered.find(({ channelId }) => channelId === id)}
          standing={standing.get(id)}
          onWrite={
            mayWrite
              ? (next) => {
                  const rest = offered.filter(({ channelId }) => channelId !== id)
                  change({ publications: next === null ? rest : [...rest, next] })
                }
              : undefined
          }
        />
      ))}
    </ul>
  )
}

interface ChannelLineProps {
  channelId: Publication['channelId']
  name: string
  publication: Publication | undefined
  standing: View['channels'][number] | undefined
  /** Absent for those who may only look. */
  onWrite: ((next: Publication | null) => void) | undefined
}

function ChannelLine(props: ChannelLineProps) {
  const { channelId, name, publication, standing, onWrite } = props
  const { i18n, t } = useLingui()
  return (
    <li>
      <div className={styles.channelHead}>
        <Switch
          label={name}
          checked={publication !== undefined}
          disabled={onWrite === undefined}
          onChange={(event) => onWrite?.(event.currentTarget.checked ? { channelId } : null)}
        />
        {standing ? (
          <Status tone={presenceWords[standing.presence].tone}>
            {i18n._(presenceWords[standing.presence].label)}
          </Status>
        ) : null}
      </div>
      {publication ? (
        <div className={styles.window}>
          <InstantInput
            label={t`From`}
            value={publication.from ?? null}
            onChange={(from) => onWrite?.(windowed(publication, { from }))}
          />
          <InstantInput
            label={t`Until`}
            value={publication.until ?? null}
            onChange={(until) => onWrite?.(windowed(publication, { until }))}
          />
        </div>
      ) : null}
      {publication && standing ? <Languages standing={standing} /> : null}
    </li>
  )
}

/** How far the product is in each language of a channel. */
function Languages({ standing }: { standing: View['channels'][number] }) {
  const { t } = useLingui()
  const told = useGapWords()
  return (
    <ul className={styles.languagesReady}>
      {standing.locales.map(({ locale, percent, missing, isDefault }) => (
        <li key={locale}>
          <span>
            {languageNames[locale]}
            {isDefault ? <> ({t`needed`})</> : null}
          </span>
          <Progress
            value={percent}
            size="sm"
            color={percent === 100 ? 'teal' : 'yellow'}
            aria-label={t`${languageNames[locale]}: ${percent} percent complete`}
          />
          <span className={styles.missing}>
            {missing.length === 0 ? (
              <Trans>Complete</Trans>
            ) : (
              missing.map(({ code }) => told(code)).join(', ')
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function windowed(
  { channelId, from, until }: Publication,
  part: { from?: string | null; until?: string | null },
): Publication {
  const next = { from: from ?? null, until: until ?? null, ...part }
  return {
    channelId,
    ...(next.from ? { from: next.from } : {}),
    ...(next.until ? { until: next.until } : {}),
  }
}
