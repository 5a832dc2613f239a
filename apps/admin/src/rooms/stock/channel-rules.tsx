import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, MultiSelect, NumberInput, Switch } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { rulesKey, setRules, type Rules } from './stock-api.ts'
import styles from './stock.module.css'

/** From where one channel sells, first choice first, and what it leaves on the shelf. */
export function ChannelRules({ rules, mayWrite }: { rules: Rules; mayWrite: boolean }) {
  const { t } = useLingui()
  const { nameOf, placeChoices } = usePlaceNames()
  const queries = useQueryClient()
  const before = choiceOf(rules)
  const [choice, setChoice] = useState(before)
  const put = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part })
  const isChanged = JSON.stringify(choice) !== JSON.stringify(before)
  const { channelId } = rules
  const name = nameOf(channelId)
  const save = useMutation({
    mutationFn: () => setRules(channelId, rules.version, choice),
    onSuccess: (next) => {
      queries.setQueryData<{ items: Rules[] }>(
        rulesKey,
        (all) =>
          all && { items: all.items.map((one) => (one.channelId === channelId ? next : one)) },
      )
      sayDone(t`${name}: kept`)
    },
  })
  const places = rules.sellsFrom.map(nameOf)
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className={styles.quiet}>
          <Plural value={places.length} one="sells from # place" other="sells from # places" />
        </span>
      </div>
      <fieldset className={styles.ruleFields} disabled={!mayWrite}>
        <MultiSelect
          label={t`Sells from, first choice first`}
          aria-label={t`${name}: sells from`}
          placeholder={choice.locationIds === null ? places.slice(0, 3).join(', ') : ''}
          description={
            choice.locationIds === null ? t`Empty: its own store, then what is near` : undefined
          }
          searchable
          data={placeChoices}
          value={choice.locationIds ?? []}
          onChange={(next) =>
            put({ locationIds: next.length === 0 ? null : (next as `loc_${string}`[]) })
          }
        />
        <NumberInput
          label={t`Leaves per place`}
          aria-label={t`${name}: leaves per place`}
          min={0}
          allowDecimal={false}
          value={choice.buffer}
          onChange={(next) => put({ buffer: Number(next) || 0 })}
        />
        <NumberInput
          label={t`Says “few left” from`}
          aria-label={t`${name}: few left from`}
          min={0}
          max={100}
          allowDecimal={false}
          value={choice.fewLeft}
          onChange={(next) => put({ fewLeft: Number(next) || 0 })}
        />
        <Group justify="space-between">
          <Switch
            label={t`Sells what is still to come`}
            aria-label={t`${name}: sells what is still to come`}
            checked={choice.backorders}
            onChange={(event) => put({ backorders: event.currentTarget.checked })}
          />
          {isChanged ? (
            <Group gap={8}>
              <Button variant="subtle" color="gray" onClick={() => setChoice(before)}>
                <Trans>Leave it</Trans>
              </Button>
              <Button loading={save.isPending} onClick={() => save.mutate()}>
                <Trans>Keep these rules</Trans>
              </Button>
            </Group>
          ) : null}
          <VersionConflict
            error={save.error}
            onTakeTheirs={() => void queries.invalidateQueries({ queryKey: rulesKey })}
          />
        </Group>
      </fieldset>
    </li>
  )
}

function choiceOf({ locationIds, buffer, backorders, fewLeft }: Rules) {
  return { locationIds, buffer, backorders, fewLeft }
}
