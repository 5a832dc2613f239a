import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group, Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { isLocale, locales } from '@redthread/kernel/words'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { languageNames } from '@redthread/workbench/words/languages'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  addSynonym,
  changeSynonym,
  synonymsKey,
  type SynonymDraft,
  type SynonymView,
} from './search-api.ts'
import styles from './search.module.css'

export interface SynonymSheetProps {
  /** One that is there already, or the beginning of a new one. */
  synonym: SynonymView | SynonymDraft
  onClose: () => void
}

/** A term and what it is searched for as well. */
export function SynonymSheet({ synonym, onClose }: SynonymSheetProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<SynonymDraft>(() => {
    const { locale, term, synonyms, bothWays } = synonym
    return { locale, term, synonyms, bothWays }
  })
  const change = (part: Partial<SynonymDraft>) => setDraft({ ...draft, ...part })
  const isNew = !('id' in synonym)
  const save = useMutation({
    mutationFn: () => ('id' in synonym ? changeSynonym(synonym, draft) : addSynonym(draft)),
    onSuccess: ({ term }) => {
      void queries.invalidateQueries({ queryKey: synonymsKey })
      onClose()
      sayDone(<Trans>“{term}” finds more now</Trans>)
    },
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={isNew ? <Trans>New synonym</Trans> : synonym.term}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        className={styles.sheet}
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.synonyms.length > 0) save.mutate()
        }}
      >
        <Select
          label={t`Language`}
          disabled={!isNew}
          allowDeselect={false}
          data={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
          value={draft.locale}
          onChange={(next) => isLocale(next) && change({ locale: next })}
        />
        <TextInput
          label={t`Who searches for`}
          lang={draft.locale}
          disabled={!isNew}
          required
          withAsterisk={false}
          maxLength={60}
          value={draft.term}
          onChange={(event) => change({ term: event.currentTarget.value })}
        />
        <TagsInput
          label={t`also finds`}
          description={t`Enter after each word`}
          lang={draft.locale}
          data-autofocus
          maxTags={20}
          acceptValueOnBlur
          value={draft.synonyms}
          onChange={(synonyms) => change({ synonyms: synonyms.map((word) => word.slice(0, 60)) })}
        />
        <Switch
          label={t`The other way round as well`}
          checked={draft.bothWays}
          onChange={(event) => change({ bothWays: event.currentTarget.checked })}
        />
        <ProblemLine error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Leave as is</Trans>
          </Button>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={draft.synonyms.length === 0 || draft.term.trim() === ''}
          >
            <Trans>Save</Trans>
          </Button>
        </Group>
      </form>
    </Drawer>
  )
}
