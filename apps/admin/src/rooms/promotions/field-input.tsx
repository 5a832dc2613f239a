import { Trans, useLingui } from '@lingui/react/macro'
import { Chip, Group, MultiSelect, NumberInput, Switch, TagsInput, TextInput } from '@mantine/core'
import { currencies } from '@redthread/kernel/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { AmountsInput } from './amounts-input.tsx'
import { CountryPicker } from './country-picker.tsx'
import { BundleSlots } from './bundle-slots.tsx'
import { IdPicker, isIdType } from './id-picker.tsx'
import { LineConditionList } from './line-condition-list.tsx'
import { fieldWords } from './promotion-words.ts'
import type { RuleFieldProps } from './rule-field.ts'
import { useFault } from './use-fault.ts'
import { TierList } from './tier-list.tsx'

/** The control of one parameter, by its type; an optional one that is emptied is left out. */
export function FieldInput({ field, path, value, onChange }: RuleFieldProps) {
  const { i18n } = useLingui()
  const fault = useFault(path)
  const words = fieldWords[field.name]
  const label = words ? i18n._(words) : field.name
  const texts = (Array.isArray(value) ? value : []) as string[]
  if (isIdType(field.type)) {
    return (
      <IdPicker type={field.type} label={label} fault={fault} value={texts} onChange={onChange} />
    )
  }
  switch (field.type) {
    case 'amounts':
      return <AmountsInput label={label} fault={fault} value={value ?? {}} onChange={onChange} />
    case 'count':
      return (
        <NumberInput
          label={label}
          value={typeof value === 'number' ? value : ''}
          min={field.min ?? 0}
          {...(field.max === undefined ? {} : { max: field.max })}
          allowDecimal={false}
          error={fault}
          onChange={(next) => onChange(next === '' ? null : Number(next))}
        />
      )
    case 'basis_points':
      return (
        <NumberInput
          label={label}
          value={typeof value === 'number' ? value / 100 : ''}
          min={(field.min ?? 0) / 100}
          {...(field.max === undefined ? {} : { max: field.max / 100 })}
          decimalScale={2}
          suffix=" %"
          error={fault}
          onChange={(next) => onChange(next === '' ? null : Math.round(Number(next) * 100))}
        />
      )
    case 'flag':
      return (
        <Switch
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked || null)}
        />
      )
    case 'weekdays':
      return <Weekdays label={label} value={value} onChange={onChange} />
    case 'currencies':
      return (
        <MultiSelect
          label={label}
          data={Object.keys(currencies)}
          error={fault}
          value={texts}
          onChange={onChange}
        />
      )
    case 'line_conditions':
      return <LineConditionList label={label} path={path} value={value} onChange={onChange} />
    case 'amount_tiers':
    case 'quantity_tiers':
      return <TierList type={field.type} path={path} value={value} onChange={onChange} />
    case 'bundle_slots':
      return <BundleSlots path={path} value={value} onChange={onChange} />
    case 'attribute_values':
    case 'loyalty_tiers':
    case 'fulfillment_methods':
    case 'shipping_methods':
      return <TagsInput label={label} error={fault} value={texts} onChange={onChange} />
    case 'countries':
      return <CountryPicker label={label} fault={fault} value={texts} onChange={onChange} />
    case 'text':
    case 'time':
    case 'zone':
    case 'attribute_name':
      return (
        <TextInput
          label={label}
          type={field.type === 'time' ? 'time' : 'text'}
          error={fault}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      )
  }
}

interface WeekdaysProps {
  label: string
  value: unknown
  onChange: (value: unknown) => void
}

function Weekdays({ label, value, onChange }: WeekdaysProps) {
  const { locale } = useLanguage()
  const chosen = (Array.isArray(value) ? value : []).map(String)
  // 1 January 2024 was a Monday.
  const name = (day: number) =>
    new Date(Date.UTC(2024, 0, day)).toLocaleDateString(locale, {
      weekday: 'short',
      timeZone: 'UTC',
    })
  return (
    <div role="group" aria-label={label}>
      <p>
        {label} {chosen.length === 0 ? <Trans>(every day)</Trans> : null}
      </p>
      <Chip.Group
        multiple
        value={chosen}
        onChange={(next) =>
          onChange(next.length === 0 ? null : next.map(Number).toSorted((a, b) => a - b))
        }
      >
        <Group gap={6}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Chip key={day} value={String(day)} size="sm">
              {name(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  )
}
