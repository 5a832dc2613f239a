import { Trans, useLingui } from '@lingui/react/macro'
import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { listKinds } from '@redthread/contract/pricing-lists'
import { Section } from '@redthread/workbench/parts/section'
import { InstantInput } from '../../fields/instant-input.tsx'
import type { ListFaults } from './list-draft.ts'
import type { ListDraft } from './pricing-api.ts'
import { kindWords } from './pricing-words.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'
import { useCountries } from './use-countries.ts'

export interface ListFormProps {
  draft: ListDraft
  change: (part: Partial<ListDraft>) => void
  faults: ListFaults
  mayWrite: boolean
}

/** What a price list is called, whom it is for, and from when until when. */
export function ListForm({ draft, change, faults, mayWrite }: ListFormProps) {
  const { i18n, t } = useLingui()
  const { choices } = useChannels()
  const countries = useCountries()
  const said = (name: keyof ListFaults) => (faults[name] ? i18n._(faults[name]) : undefined)
  return (
    <fieldset className={styles.form} disabled={!mayWrite}>
      <legend className="rt-hidden">{t`Price list`}</legend>
      <Section title={<Trans>What it is</Trans>}>
        <div className={styles.pair}>
          <TextInput
            label={t`Name`}
            value={draft.name}
            maxLength={120}
            error={said('name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t`Code in reports`}
            placeholder="summer-sale"
            value={draft.code}
            maxLength={60}
            error={said('code')}
            onChange={(event) => change({ code: event.currentTarget.value })}
          />
          <Select
            label={t`Its prices stand`}
            data={listKinds.map((value) => ({ value, label: i18n._(kindWords[value]) }))}
            value={draft.kind}
            onChange={(next) => next && change({ kind: next })}
            allowDeselect={false}
          />
          <NumberInput
            label={t`Rank (of two lists the higher wins)`}
            min={0}
            max={1000}
            allowDecimal={false}
            value={draft.priority}
            onChange={(next) => change({ priority: Number(next) })}
          />
        </div>
      </Section>
      <Section
        title={<Trans>Whom it is for</Trans>}
        note={<Trans>What is left empty means everybody.</Trans>}
      >
        <div className={styles.pair}>
          <MultiSelect
            label={t`Channels`}
            placeholder={draft.channelIds.length === 0 ? t`Every channel` : ''}
            searchable
            hidePickedOptions
            data={choices}
            value={draft.channelIds}
            onChange={(next) => change({ channelIds: next as ListDraft['channelIds'] })}
          />
          <MultiSelect
            label={t`Countries`}
            placeholder={draft.countries.length === 0 ? t`Every country` : ''}
            searchable
            hidePickedOptions
            data={countries}
            value={draft.countries}
            onChange={(next) => change({ countries: next })}
          />
          <TagsInput
            label={t`Customer groups, by id`}
            placeholder={draft.groupIds.length === 0 ? t`Everybody` : ''}
            value={draft.groupIds}
            error={said('groupIds')}
            onChange={(next) => change({ groupIds: next as ListDraft['groupIds'] })}
          />
          <TagsInput
            label={t`Companies, by id`}
            placeholder={draft.companyIds.length === 0 ? t`Everybody` : ''}
            value={draft.companyIds}
            error={said('companyIds')}
            onChange={(next) => change({ companyIds: next as ListDraft['companyIds'] })}
          />
        </div>
      </Section>
      <Section
        title={<Trans>When it holds</Trans>}
        note={<Trans>Times are those of your own clock.</Trans>}
      >
        <div className={styles.pair}>
          <InstantInput
            label={t`Begins`}
            value={draft.startsAt}
            onChange={(startsAt) => change({ startsAt })}
          />
          <InstantInput
            label={t`Ends`}
            value={draft.endsAt}
            fault={said('endsAt')}
            onChange={(endsAt) => change({ endsAt })}
          />
        </div>
        <Textarea
          label={t`Note for colleagues`}
          value={draft.note}
          maxLength={500}
          autosize
          minRows={1}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </Section>
    </fieldset>
  )
}
