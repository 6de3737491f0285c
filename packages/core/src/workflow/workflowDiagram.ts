import { textIn } from '../text/index.js'
import type { Workflow, WorkflowAction } from './types.js'

/** Draws a workflow as the text of a Mermaid state diagram, with the names and the roles in one language. */
export function workflowDiagram(workflow: Workflow, locale: string): string {
  const { states, actions, initial } = workflow
  const places = new Map(states.map(({ key }, index) => [key, `s${index}`]))
  const arrow = (from: string | undefined, to: string | undefined, name = '') =>
    from && to ? [`${from} --> ${to}${name}`] : []
  const names = states.map(({ key, label }, index) => `state "${escaped(textIn(label, locale) ?? key)}" as s${index}`)
  const moves = actions.flatMap((action) =>
    action.from.flatMap((from) => arrow(places.get(from), places.get(action.to), `: ${nameOf(action, locale)}`)),
  )
  const left = new Set(actions.flatMap(({ from }) => from))
  const ends = states.filter(({ key }) => !left.has(key)).flatMap(({ key }) => arrow(places.get(key), '[*]'))
  const lines = [...names, ...arrow('[*]', places.get(initial)), ...moves, ...ends]
  return `${['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n')}\n`
}

function nameOf({ key, label, roles }: WorkflowAction, locale: string): string {
  const name = textIn(label, locale) ?? key
  return escaped(roles ? `${name} (${roles.join(', ')})` : name)
}

/** Whatever might mean something to Mermaid is written by its number. */
function escaped(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim() || '-'
  // Mermaid takes a line that says `direction TB` anywhere, in a name too, for an order to turn the drawing.
  return line.replaceAll(/[^\p{L}\p{M}\p{N} ,.()/-]|d(?=irection )/giu, (sign) => `#${sign.codePointAt(0)};`)
}
