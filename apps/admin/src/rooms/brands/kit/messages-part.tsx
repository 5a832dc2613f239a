import { Trans, useLingui } from '@lingui/react/macro'
import { Code, Select, Text, Textarea, TextInput } from '@mantine/core'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Locale } from '@redthread/kernel/words'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { readTemplates, templatesKey } from '../brands-api.ts'
import type { KitPartProps } from './change-kit.ts'

const wordings = ['subject', 'heading', 'body', 'button'] as const
type Wording = Partial<Record<(typeof wordings)[number], string>>

/** What the brand says in place of the built-in words; an empty field keeps the built-in. */
export function MessagesPart({ kit, change, locale }: KitPartProps & { locale: Locale }) {
  const { t } = useLingui()
  const reading = useLanguage().locale
  const [name, setName] = useUrlState('letter')
  const templates = useQuery({ queryKey: templatesKey(reading), queryFn: readTemplates })
  if (templates.error) {
    return <ProblemState error={templates.error} onRetry={() => void templates.refetch()} />
  }
  if (!templates.data) return <Skeleton lines={6} height="22px" />
  const all = templates.data.items
  const template = all.find((one) => one.name === name) ?? all[0]
  if (!template) return null
  const own: Wording = kit.messages[template.name]?.[locale] ?? {}
  const builtIn = template.words[locale]
  const labels = { subject: t`Subject`, heading: t`Heading`, body: t`Text`, button: t`Button` }
  const set = (part: keyof Wording, text: string) =>
    change((before) => ({
      ...before,
      messages: worded(before.messages, part, text),
    }))
  return (
    <div style={{ display: 'grid', gap: 18 }}>
      <Select
        label={t`Message`}
        allowDeselect={false}
        data={all.map((one) => ({ value: one.name, label: one.about }))}
        value={template.name}
        onChange={(next) => setName(next ?? '')}
      />
      <Text size="sm" c="dimmed">
        <Trans>Leave a field empty to keep the words that come with Redthread.</Trans>{' '}
        {template.fields.map((field) => (
          <Code key={field}>{`{${field}}`}</Code>
        ))}
      </Text>
      {wordings
        .filter((part) => builtIn[part] !== null)
        .map((part) => {
          const Input = part === 'body' ? Textarea : TextInput
          const more = part === 'body' ? { autosize: true, minRows: 4, maxLength: 4000 } : {}
          return (
            <Input
              key={part}
              lang={locale}
              label={labels[part]}
              placeholder={builtIn[part] ?? ''}
              value={own[part] ?? ''}
              onChange={(event: { currentTarget: { value: string } }) =>
                set(part, event.currentTarget.value)
              }
              {...more}
            />
          )
        })}
    </div>
  )

  function worded(messages: BrandKit['messages'], part: keyof Wording, text: string) {
    const name = template?.name ?? ''
    const ofTemplate = messages[name] ?? {}
    const { [part]: _before, ...rest } = (ofTemplate[locale] ?? {}) as Wording
    const next = text === '' ? rest : { ...rest, [part]: text }
    return { ...messages, [name]: { ...ofTemplate, [locale]: next } } as BrandKit['messages']
  }
}
