import { constants } from 'node:zlib'

/** A page must leave as it is drawn: without these the encoders hold it back until its end. */
export const flowing = {
  global: true,
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  zlibOptions: { flush: constants.Z_SYNC_FLUSH, level: 5 },
  brotliOptions: {
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_LGWIN]: 17,
    },
  },
}
