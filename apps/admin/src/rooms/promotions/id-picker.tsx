import { MultiSelect, TagsInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { FieldType } from '@redthread/pricing/promotions/field'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findIds, nameIds, type IdType } from './find-ids.ts'

const searched: readonly FieldType[] = [
  'product_ids',
  'variant_ids',
  'category_ids',
  'channel_ids',
  'location_ids',
]
const typed: readonly FieldType[] = ['group_ids', 'company_ids', 'segment_ids']
type IdFieldType = IdType | 'group_ids' | 'company_ids' | 'segment_ids'

/** Whether a parameter is a list of ids. */
export function isIdType(type: FieldType): type is IdFieldType {
  return searched.includes(type) || typed.includes(type)
}

export interface IdPickerProps {
  type: FieldType
  label: string
  /** What is wrong with it, in words. */
  fault: string | undefined
  value: string[]
  onChange: (value: string[]) => void
}

/** Chooses things by name that are stored by id. */
export function IdPicker({ type, label, fault, value, onChange }: IdPickerProps) {
  if (!searched.includes(type)) {
    return <TagsInput label={label} error={fault} value={value} onChange={onChange} />
  }
  const shared = { label, fault, value, onChange }
  return <Searched type={type as IdType} {...shared} />
}

function Searched(props: IdPickerProps & { type: IdType }) {
  const { type, label, fault, value, onChange } = props
  const { locale } = useLanguage()
  const [words, setWords] = useState('')
  const [wanted] = useDebouncedValue(words.trim(), 180)
  const found = useQuery({
    queryKey: ['ids', type, wanted, locale],
    queryFn: () => findIds(type, wanted, locale),
    placeholderData: keepPreviousData,
  })
  const named = useQuery({
    queryKey: ['ids', type, 'named', value, locale],
    queryFn: () => nameIds(type, value, locale),
    enabled: value.length > 0,
    placeholderData: keepPreviousData,
  })
  const known = new Map(
    [...(found.data ?? []), ...(named.data ?? [])].map((each) => [each.value, each]),
  )
  for (const id of value) if (!known.has(id)) known.set(id, { value: id, label: id })
  return (
    <MultiSelect
      label={label}
      error={fault}
      data={[...known.values()]}
      // The server has searched already, by more than the name.
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      searchable
      searchValue={words}
      onSearchChange={setWords}
      hidePickedOptions
      nothingFoundMessage={found.isFetching ? '…' : '–'}
    />
  )
}
