import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Radio, Select, Stack, TextInput } from '@mantine/core'
import type { ImportMapping, ImportOptions } from '@redthread/contract/integrations'
import {
  importFormats,
  importPolicies,
  type ImportFormat,
} from '@redthread/contract/integrations-states'
import { currencies, type Currency } from '@redthread/kernel/money'
import { locales } from '@redthread/kernel/words'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { languageNames } from '@redthread/workbench/words/languages'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatWords, policyWords } from './import-words.ts'
import { importKey, mapImport, type Run } from './imports-api.ts'
import styles from './imports.module.css'

/** What the file's columns mean, and what it does not say itself. */
export function ColumnsPart({ run }: { run: Run }) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const { placeChoices } = usePlaceNames()
  const [format, setFormat] = useState<ImportFormat | null>(run.format)
  const [options, setOptions] = useState<ImportOptions>(run.options)
  const [columns, setColumns] = useState<Record<string, string | null>>({})
  const [saveAs, setSaveAs] = useState('')
  const save = useMutation({
    mutationFn: (mapping: ImportMapping) => mapImport(run, mapping),
    onSuccess: (next) => queries.setQueryData(importKey(run.id), next),
  })
  const change = (part: ImportOptions) => setOptions((before) => ({ ...before, ...part }))
  const submit = () => {
    const named = saveAs.trim()
    save.mutate({
      ...(format ? { format } : {}),
      options,
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
      ...(named ? { saveAs: named } : {}),
    })
  }
  return (
    <Section
      title={<Trans>How to read it</Trans>}
      actions={
        <Button variant="default" onClick={submit} loading={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      }
    >
      <div className={styles.grid}>
        <Select
          label={t`Kind of file`}
          data={importFormats.map((each) => ({ value: each, label: i18n._(formatWords[each]) }))}
          value={format}
          onChange={(next) => setFormat(next)}
          searchable
        />
        <Select
          label={t`Currency of its prices`}
          data={Object.keys(currencies)}
          value={options.currency ?? null}
          onChange={(next) => next && change({ currency: next as Currency })}
        />
        <Select
          label={t`Language of its texts`}
          data={locales.map((each) => ({ value: each, label: languageNames[each] }))}
          value={options.locale ?? null}
          onChange={(next) => next && change({ locale: next })}
        />
        <Select
          label={t`State of its products`}
          data={[
            { value: 'as_file', label: t`As the file says` },
            { value: 'draft', label: t`Draft` },
            { value: 'active', label: t`Active` },
          ]}
          value={options.state ?? 'as_file'}
          onChange={(next) => next && change({ state: next })}
          allowDeselect={false}
        />
        <Select
          label={t`Place whose stock it sets`}
          description={t`Where its rows name none`}
          allowDeselect={false}
          searchable
          data={[{ value: 'usual', label: t`The first warehouse` }, ...placeChoices]}
          value={options.locationId ?? 'usual'}
          onChange={(next) => {
            const { locationId: _before, ...others } = options
            const isUsual = next === null || next === 'usual'
            setOptions(isUsual ? others : { ...others, locationId: next as `loc_${string}` })
          }}
        />
      </div>
      <Radio.Group
        label={t`Where something is wrong`}
        value={options.policy ?? 'reject_failed_rows'}
        onChange={(next) => change({ policy: next })}
      >
        <Stack gap={8} mt={6}>
          {importPolicies.map((each) => (
            <Radio
              key={each}
              value={each}
              label={i18n._(policyWords[each].label)}
              description={i18n._(policyWords[each].note)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {run.columns.length > 0 ? (
        <>
          <ColumnTable run={run} chosen={columns} onChoose={setColumns} />
          <TextInput
            className={styles.saveAs ?? ''}
            label={t`Keep these columns for the next file, named`}
            placeholder={t`Supplier's weekly list`}
            value={saveAs}
            onChange={(event) => setSaveAs(event.currentTarget.value)}
          />
        </>
      ) : null}
      <ProblemLine error={save.error} />
    </Section>
  )
}

interface ColumnTableProps {
  run: Run
  chosen: Record<string, string | null>
  onChoose: (columns: Record<string, string | null>) => void
}

function ColumnTable({ run, chosen, onChoose }: ColumnTableProps) {
  const { t } = useLingui()
  const fields = [
    { value: '', label: t`Leave out` },
    ...run.fields.map((value) => ({ value, label: value })),
  ]
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Columns of the file`}>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>Becomes</Trans>
            </th>
            <th scope="col">
              <Trans>For example</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {run.columns.map(({ name, field, samples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <NativeSelect
                  aria-label={t`What ${name} becomes`}
                  data={fields}
                  value={(name in chosen ? chosen[name] : field) ?? ''}
                  onChange={(event) =>
                    onChoose({ ...chosen, [name]: event.currentTarget.value || null })
                  }
                />
              </td>
              <td className={styles.sample}>{samples.slice(0, 2).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
