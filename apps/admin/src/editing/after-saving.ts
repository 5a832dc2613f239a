/** The state to go on with after saving: the screen has not noticed yet that it is saved. */
export const afterSaving = { replace: true, state: { isSaved: true } }
