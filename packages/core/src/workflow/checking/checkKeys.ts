import type { Workflow } from '../types.js'
import { isAllowed, type Judged, type WorkflowFinding } from './findings.js'
import { canHold } from './ways.js'

/** Keys used twice, states nobody declared, actions that cannot be taken. */
export function checkKeys({ workflow, options }: Judged): readonly WorkflowFinding[] {
  return [
    ...duplicates('states', workflow),
    ...duplicates('actions', workflow),
    ...unknownStates(workflow),
    ...uselessActions(workflow, options.roles),
  ]
}

function duplicates(list: 'states' | 'actions', workflow: Workflow): readonly WorkflowFinding[] {
  const keys = workflow[list].map(({ key }) => key)
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [error('duplicate-key', [list, index, 'key'], { key })] : [],
  )
}

function unknownStates({ states, actions, initial }: Workflow): readonly WorkflowFinding[] {
  const declared = new Set(states.map(({ key }) => key))
  const named = [
    { state: initial, path: ['initial'] },
    ...actions.flatMap(({ from, to }, index) => [
      ...from.map((state, place) => ({ state, path: ['actions', index, 'from', place] })),
      { state: to, path: ['actions', index, 'to'] },
    ]),
  ]
  return named.flatMap(({ state, path }) => (declared.has(state) ? [] : [error('state-unknown', path, { state })]))
}

function uselessActions({ actions }: Workflow, roles: readonly string[] | undefined): readonly WorkflowFinding[] {
  return actions.flatMap((action, index) => {
    const params = { action: action.key }
    return [
      ...(action.from.length === 0 ? [error('action-from-nowhere', ['actions', index, 'from'], params)] : []),
      ...(isAllowed(action, roles) ? [] : [error('nobody-may-act', ['actions', index, 'roles'], params)]),
      ...(canHold(action) ? [] : [error('guards-never-hold', ['actions', index, 'guards'], params)]),
    ]
  })
}

function error(
  code: WorkflowFinding['code'],
  path: WorkflowFinding['path'],
  params: NonNullable<WorkflowFinding['params']>,
): WorkflowFinding {
  return { code, severity: 'error', path, params }
}
