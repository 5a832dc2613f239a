import { Trans, useLingui } from '@lingui/react/macro'
import { ColorInput, MultiSelect, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import { locales, type Locale } from '@redthread/kernel/words'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import type { PartProps } from './part-props.ts'
import type { Document } from './products-api.ts'
import styles from './products.module.css'

type Value = NonNullable<Document['attributes']>[number]
type Definition = Wire<AttributeDefinition>

/** What can be said of a product beyond its words: finish, roast, allergens, size. */
export function AttributesPart({ draft, change }: Pick<PartProps, 'draft' | 'change'>) {
  const { locale } = useLanguage()
  const definitions = useQuery({
    queryKey: ['attributes'],
    queryFn: () => answer<{ items: Definition[] }>(api.GET('/v1/attributes')),
  })
  const said = draft.attributes ?? []
  const items = definitions.data?.items ?? []
  if (items.length === 0) return null
  const set = (code: string, value: Value['value'] | null, at?: Locale) => {
    const rest = said.filter((each) => each.code !== code || each.locale !== at || each.channelId)
    const own = { code, ...(at ? { locale: at } : {}) }
    change({ attributes: value === null ? rest : [...rest, { ...own, value }] })
  }
  const valueOf = (code: string, at?: Locale) =>
    said.find((each) => each.code === code && each.locale === at && !each.channelId)?.value
  return (
    <Section title={<Trans>Properties</Trans>}>
      <div className={styles.attributes}>
        {items.map((definition) =>
          definition.localizable ? (
            locales.map((at) => (
              <Control
                key={`${definition.code}.${at}`}
                definition={definition}
                label={`${definition.name[locale] ?? definition.code}, ${languageNames[at]}`}
                value={valueOf(definition.code, at)}
                onChange={(value) => set(definition.code, value, at)}
              />
            ))
          ) : (
            <Control
              key={definition.code}
              definition={definition}
              label={definition.name[locale] ?? definition.code}
              value={valueOf(definition.code)}
              onChange={(value) => set(definition.code, value)}
            />
          ),
        )}
      </div>
    </Section>
  )
}

interface ControlProps {
  definition: Definition
  label: string
  value: Value['value'] | undefined
  onChange: (value: Value['value'] | null) => void
}

function Control({ definition, label, value, onChange }: ControlProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const choices = (definition.choices ?? []).map(({ code, label: words }) => ({
    value: code,
    label: words[locale] ?? code,
  }))
  switch (definition.kind) {
    case 'boolean':
      return (
        <Switch
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked ? true : null)}
        />
      )
    case 'number':
      return (
        <NumberInput
          label={label}
          suffix={definition.unit ? ` ${definition.unit}` : ''}
          value={typeof value === 'object' && 'amount' in value ? value.amount : ''}
          onChange={(next) => {
            const unit = definition.unit ? { unit: definition.unit } : {}
            onChange(next === '' ? null : { amount: Number(next), ...unit })
          }}
        />
      )
    case 'select':
      return (
        <Select
          label={label}
          data={choices}
          clearable
          clearButtonProps={{ 'aria-label': t`Clear: ${label}` }}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'multi_select':
      return (
        <MultiSelect
          label={label}
          data={choices}
          value={Array.isArray(value) ? value : []}
          onChange={(next) => onChange(next.length > 0 ? next : null)}
        />
      )
    case 'color':
      return (
        <ColorInput
          label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(next) => onChange(/^#[0-9a-f]{6}$/i.test(next) ? next.toLowerCase() : null)}
        />
      )
    case 'date':
    case 'reference':
    case 'rich_text':
    case 'text':
    default:
      return (
        <TextInput
          label={label}
          type={definition.kind === 'date' ? 'date' : 'text'}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      )
  }
}
