/**
 * Reads an OpenAPI document on standard input and prints its types. It lives here because
 * openapi-typescript needs the TypeScript of this package, which still has a compiler API.
 */
import { text } from 'node:stream/consumers'
import openapiTS, { astToString } from 'openapi-typescript'

const document = await text(process.stdin)
const nodes = await openapiTS(document, { alphabetize: true, immutable: true })
process.stdout.write('// Written by `npm run generate` from docs/openapi.json.\n\n')
// Two spaces a level, as everywhere here; four make the file a sixth larger.
const written = astToString(nodes).replaceAll(/^(?: {4})+/gm, (deep) => deep.slice(deep.length / 2))
process.stdout.write(written)
