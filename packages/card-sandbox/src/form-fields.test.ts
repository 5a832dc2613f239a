import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formFields } from './form-fields.ts'

test('fields are read as Stripe writes them', () => {
  const rows: [string, unknown][] = [
    ['', {}],
    ['a=1&b=x%20y', { a: '1', b: 'x y' }],
    ['metadata[tender]=tnd_1', { metadata: { tender: 'tnd_1' } }],
    ['expand[0]=a&expand[1]=b', { expand: ['a', 'b'] }],
    ['expand[]=a&expand[]=b', { expand: ['a', 'b'] }],
    [
      'line_items[0][price_data][unit_amount]=5&line_items[0][quantity]=2',
      { line_items: [{ price_data: { unit_amount: '5' }, quantity: '2' }] },
    ],
  ]
  for (const [text, fields] of rows) assert.deepEqual(formFields(text), fields, text)
})
