/** Loads what puts a failure into words: asked for when somebody enters the form, so that it is there when the network is not. */
export function loadFailureText() {
  return import('./FailureText.js')
}
