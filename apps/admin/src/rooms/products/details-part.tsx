import { Trans, useLingui } from '@lingui/react/macro'
import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { productKinds, productStates, taxClasses } from '@redthread/contract/catalog-product'
import { locales } from '@redthread/kernel/words'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { AttributesPart } from './attributes-part.tsx'
import { ComponentsPart } from './components-part.tsx'
import type { PartProps } from './part-props.ts'
import { kindWords, stateWords, taxWords } from './product-words.ts'
import { categoriesKey, readCategories, type Document } from './products-api.ts'
import styles from './products.module.css'

/** How a product is sorted, taxed and described, and what the law wants said with it. */
export function DetailsPart({ draft, change, mayWrite, saved }: PartProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const categories = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  return (
    <fieldset className={styles.part} disabled={!mayWrite}>
      <legend className="rt-hidden">{t`Details and safety`}</legend>
      <div className={styles.pair}>
        <Select
          label={t`State`}
          data={productStates.map((value) => ({ value, label: i18n._(stateWords[value].label) }))}
          value={draft.state ?? 'draft'}
          onChange={(next) => next && change({ state: next })}
          allowDeselect={false}
        />
        <Select
          label={t`Kind`}
          data={productKinds.map((value) => ({ value, label: i18n._(kindWords[value]) }))}
          value={draft.kind ?? 'simple'}
          onChange={(next) => next && change({ kind: next })}
          allowDeselect={false}
        />
        <TextInput
          label={t`Brand or maker`}
          value={draft.vendor ?? ''}
          onChange={(event) => change({ vendor: event.currentTarget.value })}
        />
        <TextInput
          label={t`Type`}
          value={draft.productType ?? ''}
          onChange={(event) => change({ productType: event.currentTarget.value })}
        />
        <Select
          label={t`VAT`}
          data={taxClasses.map((value) => ({ value, label: i18n._(taxWords[value]) }))}
          value={draft.taxClass ?? 'standard'}
          onChange={(next) => next && change({ taxClass: next })}
          allowDeselect={false}
        />
        <MultiSelect
          label={t`Categories`}
          searchable
          data={
            categories.data?.items.map(({ handle, texts, depth }) => ({
              value: handle,
              label: `${'– '.repeat(depth)}${texts[locale]?.title ?? handle}`,
            })) ?? []
          }
          value={draft.categories ?? []}
          onChange={(next) => change({ categories: next })}
        />
        <TagsInput label={t`Tags`} value={draft.tags ?? []} onChange={(tags) => change({ tags })} />
      </div>
      {draft.kind === 'bundle' ? <ComponentsPart draft={draft} change={change} /> : null}
      <AttributesPart draft={draft} change={change} />
      <CompliancePart draft={draft} change={change} mayWrite={mayWrite} saved={saved} />
    </fieldset>
  )
}

type Compliance = NonNullable<Document['compliance']>
type Operator = NonNullable<Compliance['manufacturer']>

/** Regulation (EU) 2023/988 and Directive (EU) 2024/825: an offer without this stays hidden. */
function CompliancePart({ draft, change }: PartProps) {
  const { t } = useLingui()
  const said = draft.compliance ?? {}
  const write = (part: Partial<Compliance>) => change({ compliance: { ...said, ...part } })
  return (
    <Section
      title={<Trans>Safety and producer</Trans>}
      note={
        <Trans>The law wants this with every offer; without it the product is not shown.</Trans>
      }
    >
      <div className={styles.pair}>
        <OperatorFields
          title={t`Manufacturer`}
          operator={said.manufacturer}
          onChange={(manufacturer) => write({ manufacturer })}
        />
        <OperatorFields
          title={t`Responsible person in the EU`}
          operator={said.responsiblePerson}
          onChange={(responsiblePerson) => write({ responsiblePerson })}
        />
      </div>
      <div className={styles.pair}>
        {locales.map((locale) => (
          <Textarea
            key={locale}
            label={t`Safety text, ${languageNames[locale]}`}
            autosize
            minRows={3}
            value={said.safety?.[locale] ?? ''}
            onChange={(event) => {
              const { [locale]: _before, ...others } = said.safety ?? {}
              const text = event.currentTarget.value
              write({ safety: text === '' ? others : { ...others, [locale]: text } })
            }}
          />
        ))}
      </div>
      <Textarea
        label={t`Ingredients`}
        autosize
        minRows={2}
        value={said.ingredients ?? ''}
        onChange={(event) => write({ ingredients: event.currentTarget.value })}
      />
      <NumberInput
        className={styles.narrow ?? ''}
        label={t`Durability guarantee of the producer, years`}
        min={1}
        max={100}
        allowDecimal={false}
        value={said.guaranteeYears ?? ''}
        onChange={(next) => {
          const { guaranteeYears: _before, ...rest } = said
          change({ compliance: next === '' ? rest : { ...rest, guaranteeYears: Number(next) } })
        }}
      />
    </Section>
  )
}

interface OperatorFieldsProps {
  title: string
  operator: Operator | undefined
  onChange: (operator: Operator) => void
}

function OperatorFields({ title, operator, onChange }: OperatorFieldsProps) {
  const { t } = useLingui()
  const said: Operator = operator ?? { name: '', address: '', contact: '' }
  const field = (key: 'name' | 'address' | 'contact', label: string) => (
    <TextInput
      label={label}
      value={said[key]}
      onChange={(event) => onChange({ ...said, [key]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className={styles.operator}>
      <legend>{title}</legend>
      {field('name', t`Name`)}
      {field('address', t`Postal address`)}
      {field('contact', t`Email or web address`)}
    </fieldset>
  )
}
