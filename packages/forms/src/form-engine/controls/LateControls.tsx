import { useLazyPart } from '@clientele/components/lazy-part'
import { Button } from '@clientele/components/primitives/button'
import { Skeleton } from '@clientele/components/primitives/skeleton'
import type { ComponentType } from 'react'
import { useFormParts } from '../FormContext.js'
import type { FormControlProps } from './FormControls.js'

interface LatePart {
  readonly Control: ComponentType<FormControlProps>
}

const loadSignature = () => import('./SignatureControl.js')
const loadReference = () => import('./ReferenceControl.js')
const loadFile = () => import('./FileControl.js')

/** Holds a signature; the pad comes when a form has one. */
export function SignatureControl(props: FormControlProps) {
  return <LateControl {...props} load={loadSignature} />
}

/** Holds a record or person that is searched for. */
export function ReferenceControl(props: FormControlProps) {
  return <LateControl {...props} load={loadReference} />
}

/** Holds files that are sent as soon as they are chosen. */
export function FileControl(props: FormControlProps) {
  return <LateControl {...props} load={loadFile} />
}

interface LateControlProps extends FormControlProps {
  readonly load: () => Promise<LatePart>
}

function LateControl({ load, ...props }: LateControlProps) {
  const { words } = useFormParts('<LateControl>')
  const { part, failed, retry } = useLazyPart(load, true)
  if (part) return <part.Control {...props} />
  if (!failed) return <Skeleton />
  return (
    <p role="alert">
      {words.loadFailed}{' '}
      <Button size="small" onClick={retry}>
        {words.retry}
      </Button>
    </p>
  )
}
