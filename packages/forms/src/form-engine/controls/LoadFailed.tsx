import { Button } from '@clientele/components/primitives/button'
import { useFormParts } from '../FormContext.js'

/** Says that a part of the form did not load. Renders a `<p>`. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = useFormParts('<LoadFailed>')
  return (
    <p role="alert">
      {words.loadFailed}{' '}
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </p>
  )
}
