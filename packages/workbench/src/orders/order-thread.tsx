import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { addOrderNote, orderKey, type Order } from '../api/orders.ts'
import { Section } from '../parts/section.tsx'
import { sayProblem } from '../parts/say.tsx'
import { ActorName } from '../people/actor-name.tsx'
import { useShortcut } from '../shell/use-shortcut.tsx'
import { happeningWords } from '../words/order-words.ts'
import { useFormats } from '../words/use-formats.ts'
import { useLanguage } from '../words/use-language.ts'
import { reasonOrNote } from './reason-or-note.ts'
import styles from './orders.module.css'

/** What happened to the order and what colleagues noted, the latest first. */
export function OrderThread({ order }: { order: Order }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const happened = order.history.map((entry, at) => ({ at: entry.at, place: at, entry }))
  const noted = order.notes.map((note, at) => ({ at: note.at, place: at, note }))
  const all = [...happened, ...noted].toSorted(
    (a, b) => b.at.localeCompare(a.at) || b.place - a.place,
  )
  const knots = all.map((each): ThreadKnot => {
    if ('note' in each) {
      const { id, by, at, text } = each.note
      const title = <span className={styles.noted}>{text}</span>
      return { key: id, state: 'done', title, note: <Stamp by={by} at={moment(at)} /> }
    }
    const { kind, by, at, amount, note } = each.entry
    return {
      key: `${kind}:${at}:${each.place}`,
      state: 'done',
      title: (
        <>
          {i18n._(happeningWords[kind])}
          {amount === null ? null : (
            <>
              {' · '}
              <Money value={{ amount, currency: order.currency }} locale={locale} />
            </>
          )}
        </>
      ),
      note: <Stamp by={by} at={moment(at)} />,
      children: note ? <span className={styles.noted}>{reasonOrNote(note, i18n)}</span> : null,
    }
  })
  return (
    <Section title={<Trans>What happened</Trans>}>
      {order.actions.includes('annotate') ? <NoteField order={order} /> : null}
      <Thread label={t`What happened`} knots={knots} />
    </Section>
  )
}

function Stamp({ by, at }: { by: string; at: string }) {
  return (
    <>
      {at} · <ActorName actor={by} />
    </>
  )
}

function NoteField({ order }: { order: Order }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const add = useMutation({
    mutationFn: () => addOrderNote(order.id, text.trim()),
    onSuccess: (next) => {
      setText('')
      queries.setQueryData(orderKey(order.id), next)
    },
    onError: sayProblem,
  })
  const isEmpty = text.trim() === ''
  useShortcut('n', <Trans>Write a note</Trans>, () => field.current?.focus())
  return (
    <form
      className={styles.noteField}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) add.mutate()
      }}
    >
      <Textarea
        ref={field}
        aria-label={t`Note for colleagues`}
        placeholder={t`Note for colleagues; the customer does not see it`}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <Button type="submit" variant="default" disabled={isEmpty} loading={add.isPending}>
        <Trans>Keep the note</Trans>
      </Button>
    </form>
  )
}
