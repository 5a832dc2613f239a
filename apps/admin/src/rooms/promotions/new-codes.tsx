import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, TextInput } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addBatch, addCoupon } from './promotions-api.ts'
import styles from './promotions.module.css'

export interface NewCodesProps {
  promotionId: string
  /** What is to be asked again after. */
  stale: string[]
}

/** One code by name, or many at once that work a single time each. */
export function NewCodes({ promotionId, stale }: NewCodesProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [code, setCode] = useState('')
  const [many, setMany] = useState<number | string>(100)
  const [name, setName] = useState('')
  const done = () => {
    void queries.invalidateQueries({ queryKey: stale })
    sayDone(<Trans>Saved</Trans>)
  }
  const one = useMutation({
    mutationFn: () => addCoupon(promotionId, { code: code.trim() }),
    onSuccess: () => {
      setCode('')
      done()
    },
  })
  const batch = useMutation({
    mutationFn: () =>
      addBatch(promotionId, { name: name.trim(), prefix: '', count: Number(many), length: 8 }),
    onSuccess: done,
  })
  return (
    <>
      <div className={styles.codes}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            one.mutate()
          }}
        >
          <TextInput
            label={t`A code of your own`}
            placeholder="TERVE10"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={one.isPending}
            disabled={code.trim() === ''}
          >
            <Trans>Add</Trans>
          </Button>
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            batch.mutate()
          }}
        >
          <NumberInput
            label={t`Many single-use codes`}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={many}
            onChange={setMany}
          />
          <TextInput
            label={t`Name of the batch`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={batch.isPending}
            disabled={name.trim() === ''}
          >
            <Trans>Make them</Trans>
          </Button>
        </form>
      </div>
      <ProblemLine error={one.error ?? batch.error} />
    </>
  )
}
