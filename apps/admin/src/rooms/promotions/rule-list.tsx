import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { ActionIcon, Button, Menu } from '@mantine/core'
import type { Field } from '@redthread/pricing/promotions/field'
import { startOfKind } from '@redthread/pricing/promotions/menu'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { use } from 'react'
import { RuleField } from './rule-field.ts'
import { useFault } from './use-fault.ts'
import styles from './promotions.module.css'

/** A condition or benefit as it is edited. */
export interface RuleValue {
  kind: string
  [parameter: string]: unknown
}

export interface RuleListProps {
  label: string
  /** Where it stands in the promotion, such as `benefits` or `conditions.0.of`. */
  path: string
  /** What can be added: by kind, with the parameters of each. */
  menu: Readonly<Record<string, { readonly fields: readonly Field[] }>>
  words: Readonly<Record<string, MessageDescriptor>>
  value: readonly RuleValue[]
  onChange: (value: RuleValue[]) => void
  /** What an empty list means. */
  empty: string
}

/** Conditions or benefits one below the other, each with its own parameters. */
export function RuleList(props: RuleListProps) {
  const { label, path, menu, words, value, onChange, empty } = props
  const { i18n, t } = useLingui()
  const fault = useFault(path)
  const Parameter = use(RuleField)
  const nameOf = (kind: string) => (words[kind] ? i18n._(words[kind]) : kind)
  const add = (kind: string) => {
    onChange([...value, startOfKind({ kind, fields: menu[kind]?.fields ?? [] })])
  }
  const change = (place: number, name: string, next: unknown) => {
    const { [name]: _before, ...rest } = value[place] ?? { kind: '' }
    const changed = next === null || next === '' ? rest : { ...rest, [name]: next }
    onChange(value.with(place, changed as RuleValue))
  }
  return (
    <div className={styles.rules} role="group" aria-label={label}>
      {value.length === 0 ? <p className={styles.quiet}>{empty}</p> : null}
      {value.map((rule, place) => (
        <fieldset key={`${rule.kind}:${place}`} className={styles.rule}>
          <legend>{nameOf(rule.kind)}</legend>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={styles.remove ?? ''}
            aria-label={t`Remove: ${nameOf(rule.kind)}`}
            onClick={() => onChange(value.toSpliced(place, 1))}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
          <div className={styles.fields}>
            {(menu[rule.kind]?.fields ?? []).map((field) => (
              <Parameter
                key={field.name}
                field={field}
                path={`${path}.${place}.${field.name}`}
                value={rule[field.name]}
                onChange={(next) => change(place, field.name, next)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {fault ? (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          >
            <Trans>Add</Trans>
            <span className="rt-hidden">: {label}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
          {Object.keys(menu).map((kind) => (
            <Menu.Item key={kind} onClick={() => add(kind)}>
              {nameOf(kind)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
