/** Where a promotion is not well formed: a path such as `benefits.0.basisPoints`, and how. */
export interface PromotionProblem {
  readonly path: string
  readonly code: ProblemCode
}

export type ProblemCode =
  | 'missing'
  | 'wrong_type'
  | 'out_of_range'
  | 'unknown_kind'
  | 'unknown_field'
  | 'empty'
  | 'ends_before_it_starts'
