import { Trans, useLingui } from '@lingui/react/macro'
import { Autocomplete, Button, Drawer, Group, Select, Switch, TextInput } from '@mantine/core'
import { attributeKinds } from '@redthread/contract/catalog'
import { locales } from '@redthread/kernel/words'
import { asProblem } from '@redthread/workbench/api/problem'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { codeOf } from '@redthread/workbench/words/code-of'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SaveFaults } from '../products/save-faults.tsx'
import { allows, attributeKindWords } from './attribute-words.ts'
import { attributesKey, removeAttribute, saveAttribute, type Definition } from './attributes-api.ts'
import styles from './attributes.module.css'
import { ChoiceList } from './choice-list.tsx'
import { InUse } from './in-use.tsx'

const blank: Definition = { code: '', kind: 'text', name: {}, section: '', choices: [] }

export interface AttributeSheetProps {
  /** Null: one that is to be made. */
  definition: Definition | null
  sections: string[]
  mayWrite: boolean
  onClose: () => void
}

/** One attribute: its names, what kind of value it takes, and who may filter by it. */
export function AttributeSheet({ definition, sections, mayWrite, onClose }: AttributeSheetProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const [draft, setDraft] = useState(definition ?? blank)
  const change = (part: Partial<Definition>) => setDraft({ ...draft, ...part })
  const fits = allows(draft.kind)
  const { save, remove } = useAttribute(draft, definition, onClose)
  const title = draft.name[locale] ?? definition?.code ?? t`New attribute`
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        className={styles.sheet}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <fieldset className={styles.sheet} disabled={!mayWrite}>
          <legend className="rt-hidden">{title}</legend>
          <div className={styles.pair}>
            {locales.map((one) => (
              <TextInput
                key={one}
                lang={one}
                label={languageNames[one]}
                maxLength={255}
                required={one === locale}
                withAsterisk={false}
                value={draft.name[one] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  change({ name: { ...draft.name, [one]: value } })
                }
              />
            ))}
          </div>
          <div className={styles.pair}>
            <Select
              label={t`Kind`}
              allowDeselect={false}
              data={attributeKinds.map((value) => ({
                value,
                label: i18n._(attributeKindWords[value]),
              }))}
              value={draft.kind}
              onChange={(kind) => kind && change({ kind })}
            />
            {fits.unit ? (
              <TextInput
                label={t`Unit`}
                placeholder="ml"
                maxLength={20}
                value={draft.unit ?? ''}
                onChange={({ currentTarget: { value } }) => change({ unit: value })}
              />
            ) : null}
            <Autocomplete
              label={t`Section in the product editor`}
              data={sections}
              maxLength={80}
              value={draft.section ?? ''}
              onChange={(section) => change({ section })}
            />
            {definition === null ? (
              <TextInput
                label={t`Code`}
                placeholder={codeOf(draft.name.en ?? draft.name[locale] ?? '')}
                description={t`Names it in files; it stays for ever`}
                value={draft.code}
                onChange={({ currentTarget: { value } }) => change({ code: value.trim() })}
              />
            ) : null}
          </div>
          <Group gap={24}>
            {fits.facet ? (
              <Switch
                label={t`Shoppers filter by it`}
                checked={draft.facet === true}
                onChange={(event) => change({ facet: event.currentTarget.checked })}
              />
            ) : null}
            {fits.languages ? (
              <Switch
                label={t`One value per language`}
                checked={draft.localizable === true}
                onChange={(event) => change({ localizable: event.currentTarget.checked })}
              />
            ) : null}
            <Switch
              label={t`May differ by channel`}
              checked={draft.scopable === true}
              onChange={(event) => change({ scopable: event.currentTarget.checked })}
            />
          </Group>
          {fits.choices ? (
            <ChoiceList choices={draft.choices ?? []} onChange={(choices) => change({ choices })} />
          ) : null}
        </fieldset>
        <SaveFaults error={save.error} />
        {remove.error ? <InUse error={remove.error} /> : null}
        {mayWrite ? (
          <Group justify="space-between">
            {definition ? (
              <Button
                variant="light"
                color="red"
                loading={remove.isPending}
                onClick={() => remove.mutate(definition)}
              >
                <Trans>Remove the attribute</Trans>
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit" loading={save.isPending}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        ) : null}
      </form>
    </Drawer>
  )
}

function useAttribute(draft: Definition, definition: Definition | null, onClose: () => void) {
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const refresh = () => void queries.invalidateQueries({ queryKey: attributesKey })
  const save = useMutation({
    mutationFn: () => saveAttribute(sent(draft, draft.name.en ?? draft.name[locale] ?? '')),
    onSuccess: () => {
      refresh()
      onClose()
      sayDone(
        <Trans>The attribute is saved</Trans>,
        definition ? () => restore(definition) : undefined,
      )
    },
  })
  const remove = useMutation({
    mutationFn: (gone: Definition) => removeAttribute(gone.code),
    onSuccess: (_done, gone) => {
      refresh()
      onClose()
      sayDone(<Trans>The attribute is removed</Trans>, () => restore(gone))
    },
    onError: (error) => {
      if (asProblem(error).status !== 409) sayProblem(error)
    },
  })
  const restore = (before: Definition) => {
    saveAttribute(before).then(refresh).catch(sayProblem)
  }
  return { save, remove }
}

/** A draft as it is sent: without what its kind does not take, and without empty words. */
function sent(draft: Definition, name: string): Definition {
  const { unit, choices = [], ...rest } = draft
  const fits = allows(draft.kind)
  const said = <Words extends object>(words: Words) =>
    Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')) as Words
  return {
    ...rest,
    code: draft.code || codeOf(name),
    name: said(draft.name),
    localizable: fits.languages && draft.localizable === true,
    facet: fits.facet && draft.facet === true,
    ...(fits.unit && unit ? { unit } : {}),
    choices: fits.choices
      ? choices.map((one) => ({
          ...one,
          code: one.code || codeOf(one.label.en ?? ''),
          label: said(one.label),
        }))
      : [],
  }
}
